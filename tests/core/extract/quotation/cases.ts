/**
 * One sentence or two for each rule, with every attribution that is to be found in it: rule, source, cue and content.
 * As the whole list is given, each rule's cases are the other rules' negatives.
 */
export const CASES: Readonly<Record<string, readonly [text: string, ...found: string[]][]>> = {
  'according-to': [
    [
      'The dam held through the night, according to engineers.',
      '[engineers] according to → The dam held through the night',
    ],
    ['According to a study in Nature, bees can count.', '[a study in Nature] According to → bees can count'],
    ['"It failed," according to the report.', '[the report] according to → "It failed,"'],
  ],
  'direct-before': [
    [
      '"We will rebuild," said Ana Ruiz, the mayor of Sorocaba.',
      '[Ana Ruiz, the mayor of Sorocaba] said → "We will rebuild,"',
    ],
    ["'It's the farmers' choice,' Mr Okafor said.", "[Mr Okafor] said → 'It's the farmers' choice,'"],
    ['«The ice is thin», said the guide.', '[the guide] said → «The ice is thin»'],
    ['„We are ready,“ she told reporters in Ghent.', '[she] told → „We are ready,“'],
    ['"Who paid?" the auditor asked.', '[the auditor] asked → "Who paid?"'],
    ['"My plan," he said, "is simple."', '[he] said → "My plan," … "is simple."'],
    ['The bridge is "a death trap," residents said.', '[residents] said → The bridge is "a death trap,"'],
  ],
  'direct-after': [
    ['The admiral said: "Hold the line."', '[The admiral] said → "Hold the line."'],
    ['Petra Novak replied, "Never."', '[Petra Novak] replied → "Never."'],
    ['He said "we are not ready" to open the port.', '[He] said → "we are not ready" to open the port'],
  ],
  'that-clause': [
    [
      'The ministry said that wheat exports had doubled.',
      '[The ministry] said → that wheat exports had doubled',
    ],
    [
      'Ito told the court on Friday that the signature was forged.',
      '[Ito] told → that the signature was forged',
    ],
    ['It was reported that two miners were missing.', '[] was reported → that two miners were missing'],
    [
      'The envoy was quoted by Tass as saying that talks had stalled.',
      '[The envoy] saying → that talks had stalled',
    ],
  ],
  question: [
    ['Reporters asked whether the fund was solvent.', '[Reporters] asked → whether the fund was solvent'],
    [
      'The firm has not said when the plant will reopen.',
      '[The firm] has not said → when the plant will reopen',
    ],
  ],
  infinitive: [
    ['The rebels vowed to fight on.', '[The rebels] vowed → to fight on'],
    ['Brussels urged Warsaw to drop the bill.', '[Brussels] urged → to drop the bill'],
  ],
  fronted: [
    ['The talks had failed, Dutch officials said.', '[Dutch officials] said → The talks had failed'],
    ['The talks, officials say, have failed.', '[officials] say → The talks … have failed'],
    ['The reactor was safe, said an inspector.', '[an inspector] said → The reactor was safe'],
  ],
  clause: [
    ['Hansen said the nets were empty.', '[Hansen] said → the nets were empty'],
    [
      'Lopes, a retired judge, said on Radio Nova he would not run.',
      '[Lopes, a retired judge] said → he would not run',
    ],
    ['Abe told Kyodo the tax would rise.', '[Abe] told → the tax would rise'],
  ],
  label: [
    ['Moreau called the verdict "a farce".', '[Moreau] called → the verdict "a farce"'],
    [
      'Seoul described the launch as a grave provocation.',
      '[Seoul] described → the launch as a grave provocation',
    ],
  ],
  preposition: [
    ['The bishops called for calm.', '[The bishops] called → calm'],
    ['The union complained about unpaid wages.', '[The union] complained → unpaid wages'],
  ],
  object: [
    ['The bank denied the allegations.', '[The bank] denied → the allegations'],
    [
      'The opposition criticized the budget, which passed anyway.',
      '[The opposition] criticized → the budget',
    ],
  ],
  nominal: [
    ['The port ignored requests by Athens to inspect the cargo.', '[Athens] requests → to inspect the cargo'],
    [
      "Analysts doubt Keller's claim that sales have recovered.",
      '[Keller] claim → that sales have recovered',
    ],
  ],
  headline: [['Mayor Ruiz: The flood wall will hold', '[Mayor Ruiz] : → The flood wall will hold']],
  transcript: [
    ['Q: Will it hold?\n\nMS. RUIZ: We think so.', '[Q] : → Will it hold?', '[MS. RUIZ] : → We think so.'],
  ],
  carried: [
    [
      '"We waited," Ana Ruiz said. "Nobody came.\n\n"Then it rained."',
      '[Ana Ruiz] said → "We waited,"',
      '[continued] → "Nobody came.',
      '[carried] → "Then it rained."',
    ],
  ],
  resumed: [
    [
      '"If it breaks," Ruiz said, pointing at the wall, "we leave."',
      '[Ruiz] said → "If it breaks,"',
      '[resumed] → "we leave."',
    ],
  ],
  signature: [
    [
      '“The sea gives and the sea takes.” — Petra Novak',
      '[Petra Novak] — → “The sea gives and the sea takes.”',
    ],
  ],
  'colon-name': [['Petra Novak: "The sea gives and takes."', '[Petra Novak] : → "The sea gives and takes."']],
  announced: [
    ['The crew had one answer for the owner:\n\n"Not without pay."', '[The crew] : → "Not without pay."'],
  ],
  continued: [
    ['"We waited," Ruiz said. "Nobody came."', '[Ruiz] said → "We waited,"', '[continued] → "Nobody came."'],
  ],
};

/** What looks like attribution and is none: scare quotes, titles, nicknames, translated terms, beliefs, intentions, acts. */
export const NEGATIVES: readonly string[] = [
  'The so-called "experts" left early.',
  'She starred in "Gone With the Wind" in 1939.',
  'On "Face the Nation" the senators sat side by side.',
  'Joe "Sonny" Ricci ran the "Blue Door" bar.',
  'The word for it is saudade ("longing").',
  'Voters believe the tax is unfair and want it gone.',
  'The company plans to cut jobs and hopes to finish by June.',
  'He wrote a book called "My Life".',
  'Four men were charged with theft in the town.',
  'The wedding was described as "intimate" by guests.',
  'They told no one and left.',
];
