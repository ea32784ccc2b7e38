import type { Case } from './score.ts';

/**
 * The other part: written after the rules stood, before any rule was run on it, and used for a figure only. What it
 * shows is how the rules do on sentences that they were not developed on.
 */
export const CHECK: readonly Case[] = [
  [
    'Honduras’s new president has declared MS-13 and Barrio 18 terrorist organizations.',
    'Honduras’s new president > MS-13 > terrorist organizations',
    'Honduras’s new president > Barrio 18 > terrorist organizations',
  ],
  [
    'The Clinton administration designated the Tamil Tigers a foreign terrorist organization in 1997.',
    'Clinton administration > Tamil Tigers > foreign terrorist organization',
  ],
  [
    'Tajikistan’s supreme court classified the Islamic Renaissance Party as terrorist.',
    'Tajikistan’s supreme court > Islamic Renaissance Party > terrorist',
  ],
  [
    'The Trump White House labelled Iran’s Revolutionary Guard Corps a terrorist group, the first time part of another government was so named.',
    'Trump White House > Revolutionary Guard Corps > terrorist group',
  ],
  [
    'Russia’s Justice Ministry on Friday designated The Moscow Times as a foreign agent.',
    'Russia’s Justice Ministry > The Moscow Times > foreign agent',
  ],
  [
    'Kosovo has proclaimed the Civil Protection group a terrorist organisation.',
    'Kosovo > Civil Protection group > terrorist organisation',
  ],
  [
    'Kenya’s government gazetted and listed the Mombasa Republican Council as an organised criminal group.',
    'Kenya’s government > Mombasa Republican Council > organised criminal group',
  ],
  [
    'Officials in Baku describe the separatist government as an illegal regime.',
    'Officials in Baku > the separatist government > illegal regime',
  ],
  [
    'Tehran calls the Mujahedin-e-Khalq a terrorist grouplet.',
    'Tehran > Mujahedin-e-Khalq > terrorist grouplet',
  ],
  [
    'The European Commission designated TikTok a gatekeeper under the Digital Markets Act.',
    'European Commission > TikTok > gatekeeper',
  ],
  [
    'Beijing has branded the Uyghur congress a separatist front.',
    'Beijing > Uyghur congress > separatist front',
  ],
  ['Guatemala outlawed the Barrio 18 gang in October.', 'Guatemala > Barrio 18 gang > outlawed'],
  [
    'Sri Lanka banned 11 Islamist organisations, including al-Qaeda, in April 2021.',
    'Sri Lanka > 11 Islamist organisations > banned',
  ],
  [
    'The Biden administration blacklisted NSO Group in 2021.',
    'Biden administration > NSO Group > blacklisted',
  ],
  ['The EU sanctioned the Wagner Group over abuses in Libya and Syria.', 'EU > Wagner Group > sanctioned'],
  [
    'The prosecutor’s office added the foundation to the list of undesirable organizations.',
    'prosecutor’s office > the foundation > undesirable organizations',
  ],
  [
    'Washington lifted Sudan from the list of state sponsors of terror after a payment.',
    'Washington > Sudan > state sponsors of terror [revoked]',
  ],
  [
    'The UN Security Council removed Hezb-i-Islami from its sanctions list.',
    'UN Security Council > Hezb-i-Islami > sanctions list [revoked]',
  ],
  [
    'Kyrgyzstan has recognized the Telegram channel Kloop as an extremist outlet.',
    'Kyrgyzstan > Kloop > extremist outlet',
  ],
  [
    'The Reagan administration regarded the ANC as a terrorist organisation.',
    'Reagan administration > ANC > terrorist organisation',
  ],
  [
    'The Kremlin has designated the Free Russia Forum an extremist community.',
    'Kremlin > Free Russia Forum > extremist community',
  ],
  [
    'Ukraine’s parliament recognized Russia as a terrorist state.',
    'Ukraine’s parliament > Russia > terrorist state',
  ],
  [
    'Palestinian Islamic Jihad was designated as a terrorist organisation by Japan.',
    'Japan > Palestinian Islamic Jihad > terrorist organisation',
  ],
  ['Ansaru was proscribed by Britain in November 2012.', 'Britain > Ansaru > proscribed'],
  [
    'The Nordic Resistance Movement has been designated a terrorist group in the United States.',
    'United States > Nordic Resistance Movement > terrorist group',
  ],
  [
    'Crimean Tatar body Mejlis was declared extremist and banned in Russia in 2016.',
    'Russia > Mejlis > extremist',
  ],
  [
    'Both Hamas and Islamic Jihad are considered terrorist organizations by the United States.',
    'United States > Hamas > terrorist organizations',
    'United States > Islamic Jihad > terrorist organizations',
  ],
  [
    'The group, formed in 1982, is classified as a terrorist organization by Germany.',
    'Germany > The group > terrorist organization',
  ],
  ['Lashkar-e-Jhangvi is banned in Pakistan.', 'Pakistan > Lashkar-e-Jhangvi > banned'],
  [
    'In Egypt the Muslim Brotherhood is labelled a terrorist organisation.',
    'Egypt > Muslim Brotherhood > terrorist organisation',
  ],
  [
    'Five Chinese supercomputing companies were added to the U.S. Entity List.',
    'U.S. > Five Chinese supercomputing companies > Entity List',
  ],
  [
    'Twelve Iranian companies have been placed on the EU sanctions list.',
    'EU > Twelve Iranian companies > sanctions list',
  ],
  [
    'The Kahane Chai movement was delisted as a foreign terrorist organization in 2022.',
    '- > Kahane Chai movement > foreign terrorist organization [revoked]',
  ],
  [
    'Fatah is not considered a terrorist organization by the EU.',
    'EU > Fatah > terrorist organization [negated]',
  ],
  [
    'The SDF, which Ankara sees as a terrorist organization, controls the dam.',
    'Ankara > SDF > terrorist organization',
  ],
  [
    'It is run by the al-Nusra Front, which is listed as a terrorist organization by the United Nations.',
    'United Nations > al-Nusra Front > terrorist organization',
  ],
  [
    'Several members belonged to Babbar Khalsa, a Sikh group that Canada designates as a terrorist entity.',
    'Canada > Babbar Khalsa > terrorist entity',
  ],
  [
    'He fought for the Azov Brigade, which Moscow has outlawed as a terrorist group.',
    'Moscow > Azov Brigade > terrorist group',
  ],
  [
    'The Jamestown Foundation, declared undesirable by Russia in 2020, published the report.',
    'Russia > Jamestown Foundation > undesirable',
  ],
  ['They rallied for Dev-Sol, outlawed in Turkey, and clashed with police.', 'Turkey > Dev-Sol > outlawed'],
  [
    'Branded a terrorist organisation by Damascus, the White Helmets deny the charge.',
    'Damascus > the White Helmets > terrorist organisation',
  ],
  ['The Islamic State (banned in Russia) claimed the bombing.', 'Russia > Islamic State > banned'],
  [
    'He was interviewed by Radio Liberty (recognized as a foreign agent in Russia).',
    'Russia > Radio Liberty > foreign agent',
  ],
  [
    'Katibat al-Tawhid wal-Jihad (a terrorist organization banned in Russia) recruited him.',
    'Russia > Katibat al-Tawhid wal-Jihad > terrorist organization banned in Russia',
  ],
  [
    'Al-Aqsa TV, a US-designated terrorist entity, broadcast the footage.',
    'US > Al-Aqsa TV > terrorist entity',
  ],
  [
    'Hay’at Tahrir al-Sham, a terrorist organization outlawed in Russia, seized Aleppo.',
    'Russia > Hay’at Tahrir al-Sham > terrorist organization outlawed in Russia',
  ],
  [
    'The State Department’s designation of the cartels as foreign terrorist organizations took effect on Thursday.',
    'State Department > the cartels > foreign terrorist organizations',
  ],
  [
    'The court upheld the PKK’s listing as a terrorist organisation.',
    'The court > PKK > terrorist organisation',
  ],
  ['Hamas is on the British list of proscribed organisations.', 'British > Hamas > proscribed organisations'],
  [
    'The IRA never appeared on the US list of foreign terrorist organizations.',
    'US > The IRA > foreign terrorist organizations [negated]',
  ],
  [
    'Cuba remains on the State Department’s list of state sponsors of terrorism.',
    'State Department > Cuba > state sponsors of terrorism',
  ],
  [
    'Sweden is considering listing the Foxtrot network as a terrorist organization.',
    'Sweden > Foxtrot network > terrorist organization [proposed]',
  ],
  [
    'Four senators want the State Department to designate the Polisario Front as a terrorist group.',
    'State Department > Polisario Front > terrorist group [proposed]',
  ],
  [
    'The home secretary has been urged to proscribe the Muslim Brotherhood.',
    'The home secretary > Muslim Brotherhood > proscribe [proposed]',
  ],
  [
    'Germany has so far declined to classify the AfD as a confirmed extremist party.',
    'Germany > AfD > extremist party [negated]',
  ],
  [
    'Israel threatened to outlaw the northern branch of the Islamic Movement.',
    'Israel > the northern branch > outlaw [proposed]',
  ],
  [
    'Lawmakers in Riga would designate the party as unconstitutional.',
    'Lawmakers in Riga > the party > unconstitutional [proposed]',
  ],
  ['“The PKK is a terrorist organization,” Stoltenberg said.', 'Stoltenberg > PKK > terrorist organization'],
  ['Maduro said Vente Venezuela was a fascist movement.', 'Maduro > Vente Venezuela > fascist movement'],
  [
    'The Taliban and al-Qaeda are terrorist organizations outlawed in Russia.',
    'Russia > The Taliban > terrorist organizations outlawed in Russia',
    'Russia > al-Qaeda > terrorist organizations outlawed in Russia',
  ],
  [
    'The YPG took the town. Turkey considers it a terrorist organisation.',
    'Turkey > YPG > terrorist organisation',
  ],

  ['The president designated the canyon as a national monument.'],
  ['He was named head of the central bank.'],
  ['The regulator classified the loans as non-performing.'],
  ['The Dodgers placed the pitcher on the injured list.'],
  ['The state sponsors a scholarship for veterans.'],
  ['Clashes between rebels and the army continued near Goma.'],
  ['The extremist was sentenced to life in prison.'],
  ['Prosecutors described the gunman as a white supremacist.'],
  ['Turkey called on its allies to respect its borders.'],
  ['She called the ruling a threat to democracy.'],
  ['The agency declared the river safe for swimming.'],
  ['A dangerous chemical is listed on the label.'],
  ['The movie was called a masterpiece by critics.'],
  ['The hotel was listed as a historic building.'],
  ['Pesticides were banned in the European Union.'],
  ['Opposition leaders were branded traitors by state television.'],
  ['The ministry banned large gatherings.'],
  ['The Security Council condemned the terrorist attacks in the strongest terms.'],
  ['Two men were designated under the sanctions programme.'],
  ['The U.S. removed its troops from the base.'],
  ['The firm took the product off the market.'],
  ['He is regarded as a founder of modern sociology.'],
  ['Jordan hosts more than 600,000 registered refugees.'],
  ['The council designated the street a pedestrian zone.'],
  ['The new rules ban companies from using facial recognition.'],
  ['Officials classified the storm as a Category 4 hurricane.'],
  ['The magazine named the city the most livable in the world.'],
  ['The bank was recognized as the best employer of the year.'],
  ['The militia seized an oil field on Sunday.'],
  ['Some analysts see the alliance as fragile.'],
  ['The strike was ruled illegal by a labour court.'],
  ['The judge declared a mistrial.'],
  ['Iran considers the missile program non-negotiable.'],
  ['The army said the strike killed a terrorist cell leader.'],
  ['The group called for an immediate ceasefire.'],
  ['The union was recognized by the company in 2012.'],
  ['Investigators labelled the package as evidence.'],
  ['The party listed three candidates for the post.'],
  ['Students described the university as welcoming.'],
  ['He was accused of ties to an extremist group.'],
  ['Police treated the fire as suspicious.'],
  ['The organization is considered the largest of its kind.'],
  ['Parliament declared him unfit for office.'],
  ['The forum was called off because of the war.'],
  ['The government views the protest as a challenge.'],
  ['The network dropped the series after one season.'],
  ['The charity was named charity of the year.'],
  ['Foreign fighters crossed into Syria from Turkey.'],
  ['The country is considered safe for tourists.'],
  ['They labeled the boxes by size and weight.'],
  ['The airline put the crew on leave.'],
  ['Amnesty International described the detention as unlawful.'],
  ['UEFA banned the club from European competition for two years.'],
  ['The doctor classified the tumor as benign.'],
  ['Nvidia was added to the Dow Jones Industrial Average.'],
  ['Sanctions against Tehran will be lifted in stages.'],
  ['Protesters demanded that the minister be removed.'],
  ['The treaty recognizes the islands as Japanese territory.'],
  ['The species is listed as endangered under federal law.'],
  ['The coach called his players heroes.'],
  ['He denied being a member of a terrorist organization.'],
  ['The channel is considered the voice of the opposition.'],
];
