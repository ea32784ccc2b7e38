import type { Case } from './score.ts';

/**
 * Sentences written for this project after the manner of agencies, broadcasters, government notices and reference
 * works. `authority > organization > label [status]`, one for each pair; "-": the text names no authority.
 * The rules are developed on this half.
 */
export const DEVELOP: readonly Case[] = [
  // active
  [
    'The United States designated the Haqqani network as a foreign terrorist organization in September 2012.',
    'United States > Haqqani network > foreign terrorist organization',
  ],
  [
    'Canada on Thursday listed the Proud Boys as a terrorist entity.',
    'Canada > Proud Boys > terrorist entity',
  ],
  [
    'Ankara brands the YPG a terrorist organization because of its ties to Kurdish militants in Turkey.',
    'Ankara > YPG > terrorist organization',
  ],
  [
    'A Russian court on Wednesday declared Alexei Navalny’s Anti-Corruption Foundation “extremist,” barring it from working.',
    'Russian court > Anti-Corruption Foundation > extremist',
  ],
  [
    'The Russian Justice Ministry added the Levada Center to its register of foreign agents.',
    'Russian Justice Ministry > Levada Center > foreign agents',
  ],
  [
    'The U.N. Security Council has blacklisted Jaish-e-Mohammed as a terrorist group.',
    'U.N. Security Council > Jaish-e-Mohammed > terrorist group',
  ],
  [
    'Britain proscribed Hizb ut-Tahrir as a terrorist organisation in January, citing its praise of the attacks.',
    'Britain > Hizb ut-Tahrir > terrorist organisation',
  ],
  [
    'Saudi Arabia and the United Arab Emirates have declared the Muslim Brotherhood a terrorist group.',
    'Saudi Arabia > Muslim Brotherhood > terrorist group',
    'United Arab Emirates > Muslim Brotherhood > terrorist group',
  ],
  [
    'Germany’s Interior Ministry banned the far-right group Combat 18 on Thursday.',
    'Germany’s Interior Ministry > Combat 18 > banned',
  ],
  ['India outlawed the Popular Front of India for five years.', 'India > Popular Front of India > outlawed'],
  [
    'Prosecutors have recognized the Open Society Foundations as an undesirable organization.',
    'Prosecutors > Open Society Foundations > undesirable organization',
  ],
  [
    'The Supreme Court of Russia recognized the Azov Regiment as a terrorist organization.',
    'Supreme Court of Russia > Azov Regiment > terrorist organization',
  ],
  [
    'President Erdogan has repeatedly called the group “a terrorist organization” and demanded its withdrawal.',
    'President Erdogan > the group > terrorist organization',
  ],
  [
    'Israel has labelled six Palestinian civil society groups as terrorist organisations.',
    'Israel > six Palestinian civil society groups > terrorist organisations',
  ],
  [
    'Paraguay’s government designated Hezbollah, Hamas, Islamic State and al-Qaeda as terrorist organizations.',
    'Paraguay > Hezbollah > terrorist organizations',
    'Paraguay > Hamas > terrorist organizations',
    'Paraguay > Islamic State > terrorist organizations',
    'Paraguay > al-Qaeda > terrorist organizations',
  ],
  [
    'The Southern Poverty Law Center describes the organization as an anti-government extremist group.',
    'Southern Poverty Law Center > the organization > anti-government extremist group',
  ],
  [
    'Iran’s parliament passed a bill declaring the U.S. Central Command a terrorist organization.',
    'Iran’s parliament > U.S. Central Command > terrorist organization',
  ],
  [
    'The State Department has labeled North Korea a state sponsor of terrorism for the second time.',
    'State Department > North Korea > state sponsor of terrorism',
  ],
  [
    'Washington sees the militia as a terrorist organisation backed by Tehran.',
    'Washington > the militia > terrorist organisation',
  ],
  [
    'In 2019 Twitter labeled the broadcaster “state-affiliated media.”',
    'Twitter > the broadcaster > state-affiliated media',
  ],
  [
    'The FCC designated Huawei and ZTE as national security threats.',
    'FCC > Huawei > national security threats',
    'FCC > ZTE > national security threats',
  ],
  [
    'The Treasury named China a currency manipulator for the first time since 1994.',
    'Treasury > China > currency manipulator',
  ],
  [
    'Mr. Trump has called Antifa a domestic terrorist organization.',
    'Mr. Trump > Antifa > domestic terrorist organization',
  ],
  // passive
  [
    'Hezbollah’s military wing was designated a terrorist organization by the European Union in 2013.',
    'European Union > Hezbollah’s military wing > terrorist organization',
  ],
  [
    'The ELN has been classified as a terrorist group by both Colombia and the United States.',
    'Colombia > ELN > terrorist group',
    'United States > ELN > terrorist group',
  ],
  [
    'In Kazakhstan, the movement is recognized as extremist and its supporters face prosecution.',
    'Kazakhstan > the movement > extremist',
  ],
  [
    'Jehovah’s Witnesses were declared an extremist organization in Russia in 2017.',
    'Russia > Jehovah’s Witnesses > extremist organization',
  ],
  [
    'Meduza was designated a foreign agent in April and later an “undesirable organization.”',
    '- > Meduza > foreign agent',
  ],
  [
    'Both groups are listed as terrorist organizations under Canadian law.',
    'Canadian > Both groups > terrorist organizations',
  ],
  [
    'The party was outlawed by the Constitutional Court in 2009.',
    'Constitutional Court > The party > outlawed',
  ],
  [
    'Falun Gong is banned in China, where it is described as an “evil cult.”',
    'China > Falun Gong > banned',
    '- > Falun Gong > evil cult',
  ],
  [
    'Golden Dawn was ruled a criminal organization by a Greek court.',
    'Greek court > Golden Dawn > criminal organization',
  ],
  [
    'The company was added to the Commerce Department’s Entity List in May.',
    'Commerce Department > The company > Entity List',
  ],
  [
    'Some 28 Chinese firms were placed on a US blacklist over the treatment of Uighurs.',
    'US > 28 Chinese firms > blacklist',
  ],
  [
    'Sudan was removed from the U.S. list of state sponsors of terrorism in December 2020.',
    'U.S. > Sudan > state sponsors of terrorism [revoked]',
  ],
  [
    'The Mujahedin-e Khalq was delisted as a terrorist organization by the State Department in 2012.',
    'State Department > Mujahedin-e Khalq > terrorist organization [revoked]',
  ],
  [
    'Ansar Allah is no longer designated as a foreign terrorist organization by Washington.',
    'Washington > Ansar Allah > foreign terrorist organization [revoked]',
  ],
  [
    'The IRGC is not designated as a terrorist organization by Britain.',
    'Britain > IRGC > terrorist organization [negated]',
  ],
  // relative, reduced, participial
  [
    'The PKK, which Turkey, the United States and the European Union consider a terrorist organization, has fought since 1984.',
    'Turkey > PKK > terrorist organization',
    'United States > PKK > terrorist organization',
    'European Union > PKK > terrorist organization',
  ],
  [
    'Gulen’s network, which Ankara calls a terrorist organization, denies involvement.',
    'Ankara > Gulen’s network > terrorist organization',
  ],
  [
    'He met leaders of Hay’at Tahrir al-Sham, which is designated a terrorist organisation by the UN.',
    'UN > Hay’at Tahrir al-Sham > terrorist organisation',
  ],
  [
    'Jemaah Islamiyah, blacklisted by the United States and the United Nations as a terrorist organization, was behind the bombings.',
    'United States > Jemaah Islamiyah > terrorist organization',
    'United Nations > Jemaah Islamiyah > terrorist organization',
  ],
  [
    'Al-Shabaab, listed as a terrorist group by several Western countries, claimed responsibility.',
    'several Western countries > Al-Shabaab > terrorist group',
  ],
  [
    'The money went to the Al-Aqsa Foundation, designated by the Treasury as a Specially Designated Global Terrorist entity.',
    'Treasury > the Al-Aqsa Foundation > Specially Designated Global Terrorist entity',
  ],
  [
    'Labelled a terrorist group by Ankara, the YPG has been the main ally of the coalition in Syria.',
    'Ankara > the YPG > terrorist group',
  ],
  [
    'The Tigers, proscribed as a terrorist organisation in India since 1992, laid down their arms.',
    'India > The Tigers > terrorist organisation',
  ],
  // appositive, compound, disclaimer
  [
    'Fighters of the Islamic State (a terrorist organization banned in Russia) attacked the base.',
    'Russia > Islamic State > terrorist organization banned in Russia',
  ],
  [
    'Posts on Facebook and Instagram (owned by Meta, recognized as extremist in Russia) were deleted.',
    'Russia > Meta > extremist',
  ],
  ['Militants of the Taliban (outlawed in Russia) entered the city.', 'Russia > Taliban > outlawed'],
  [
    'The outlet quoted TV Rain (designated a foreign agent in Russia) as its source.',
    'Russia > TV Rain > foreign agent',
  ],
  [
    'Kataib Hezbollah, a US-designated terrorist group, denied any role.',
    'US > Kataib Hezbollah > terrorist group',
  ],
  [
    'They were accused of sending funds to the US-designated terrorist organization Lashkar-e-Taiba.',
    'US > Lashkar-e-Taiba > terrorist organization',
  ],
  [
    'Palestine Action is a proscribed terrorist organisation.',
    '- > Palestine Action > terrorist organisation',
  ],
  // nominal
  [
    'The US designation of the Houthis as a terrorist organization alarmed aid agencies.',
    'US > the Houthis > terrorist organization',
  ],
  [
    'Biden revoked the Houthis’ designation as a foreign terrorist organization.',
    'Biden > the Houthis > foreign terrorist organization [revoked]',
  ],
  [
    'Moscow criticized Washington’s designation of Wagner as a transnational criminal organization.',
    'Washington > Wagner > transnational criminal organization',
  ],
  // list
  ['Hamas is on the EU’s list of terrorist organizations.', 'EU > Hamas > terrorist organizations'],
  [
    'Ten state entities were added to the sanctions list, including two banks.',
    '- > Ten state entities > sanctions list',
  ],
  [
    'The Philippines put the Communist Party on its terror list.',
    'Philippines > Communist Party > terror list',
  ],
  [
    'The Taliban remain on the Russian list of banned terrorist organizations.',
    'Russian > The Taliban > banned terrorist organizations',
  ],
  [
    'The State Department took the group off its list of foreign terrorist organizations.',
    'State Department > the group > foreign terrorist organizations [revoked]',
  ],
  // proposals and refusals
  [
    'The White House is considering designating the Muslim Brotherhood as a terrorist organization.',
    'White House > Muslim Brotherhood > terrorist organization [proposed]',
  ],
  ['Lawmakers urged Berlin to ban the Grey Wolves.', 'Berlin > the Grey Wolves > ban [proposed]'],
  [
    'Senator Ted Cruz introduced a bill to designate the Brotherhood a terrorist organization.',
    'Senator Ted Cruz > the Brotherhood > terrorist organization [proposed]',
  ],
  [
    'The Netherlands has refused to label the group a terrorist organization.',
    'Netherlands > the group > terrorist organization [negated]',
  ],
  [
    'Zelensky called for Russia to be recognized as a state sponsor of terrorism.',
    '- > Russia > state sponsor of terrorism [proposed]',
  ],
  [
    'Brussels should list the Revolutionary Guards as a terrorist organisation, the minister said.',
    'Brussels > the Revolutionary Guards > terrorist organisation [proposed]',
  ],
  // copula and anaphora
  ['“Hamas is a terrorist organization,” Netanyahu said.', 'Netanyahu > Hamas > terrorist organization'],
  [
    'ISIL and Jabhat al-Nusra are terrorist groups banned in Russia.',
    'Russia > ISIL > terrorist groups banned in Russia',
    'Russia > Jabhat al-Nusra > terrorist groups banned in Russia',
  ],
  [
    'Moscow insists that the Right Sector is an extremist organization.',
    'Moscow > the Right Sector > extremist organization',
  ],

  // nothing
  ['The city has designated the building as a historic landmark.'],
  ['Toyota is the official sponsor of the Olympic Games.'],
  ['She was named to the list of the 100 most influential people.'],
  ['The designated hitter went 3-for-4 with two home runs.'],
  ['Brazil declared a state of emergency after the floods.'],
  ['The company recalled 2 million cars labeled as defective.'],
  ['He was charged with providing material support to a terrorist organization.'],
  ['The militant group Hezbollah fired rockets at northern Israel.'],
  ['Police are treating the stabbing as a terrorist incident.'],
  ['The court recognized the club as champions of the 2010 season.'],
  ['The FDA classified the recall as a Class I recall.'],
  ['Her book was banned in several school districts in Texas.'],
  ['The Russian team was banned from the Winter Olympics over doping.'],
  ['The senator called the bill a disaster for the middle class.'],
  ['The World Health Organization declared the outbreak a public health emergency.'],
  ['Classified documents were found at the former president’s estate.'],
  ['Investigators described the suspect as a lone extremist.'],
  ['The U.S. has designated three individuals linked to the network.'],
  ['Yemeni rebels seized the port of Hodeidah on Monday.'],
  ['The governor designated July 4 as a day of mourning.'],
  ['Alexei Navalny was added to the list of terrorists and extremists.'],
  ['Journalist Dmitry Muratov was declared a foreign agent.'],
  ['Rosstat, the state statistics agency, is considered reliable by most economists.'],
  ['The hospital was designated a Level I trauma center.'],
  ['The stadium will be renamed after a regional bank.'],
  ['Analysts consider the company overvalued.'],
  ['The firm is listed on the New York Stock Exchange.'],
  ['Critics described the plan as dangerous.'],
  ['The union called a strike for Friday.'],
  ['Smoking is banned in bars and restaurants in Russia.'],
  ['The ministry classified the report as secret.'],
  ['A designated driver took the guests home.'],
  ['The airline was named the best in Europe.'],
  ['The committee recognized the organization for its work with veterans.'],
  ['Prosecutors called the defendant a terrorist.'],
  ['The attack was condemned by all parties.'],
  ['The group released a new album in May.'],
  ['The two sides agreed to consider a new ceasefire.'],
  ['Wine must be labeled with its country of origin.'],
  ['The drug was placed on the list of essential medicines.'],
  ['The United Nations described the situation in Yemen as a catastrophe.'],
  ['The president-designate will take office in June.'],
  ['Google was fined for abusing its position in the market.'],
  ['The judge ruled the search illegal.'],
  ['He regards the party as his political home.'],
  ['The coalition said it had struck terrorist targets near Raqqa.'],
  ['The Islamic State claimed responsibility for the attack.'],
  ['Counterterrorism officials said the threat level was raised to severe.'],
  ['They view the company as a leader in clean energy.'],
  ['The island was declared a UNESCO World Heritage site.'],
  ['The army called up 300,000 reservists.'],
  ['The newspaper listed the names of those killed.'],
  ['The council recognized the NGO as a partner in relief work.'],
  ['A bomb threat was called in to the school.'],
  ['The rebels consider the offer unacceptable.'],
  ['The government banned the export of wheat.'],
  ['The bank said it would no longer finance illegal logging.'],
  ['TikTok was named the exclusive partner of the tournament.'],
  ['The region is designated as a nature reserve.'],
  ['The party sees the vote as a referendum on the prime minister.'],
  ['The agency is designated to receive complaints.'],
  ['Protesters called the police criminals.'],
  ['The ceremony was described as the largest since 2012.'],
  ['Foreign agents tried to recruit him in Vienna.'],
  ['The club was placed on a list of teams at risk of relegation.'],

  // once the unseen half, since looked at
  [
    'Australia has formally listed Hezbollah in its entirety as a terrorist organisation.',
    'Australia > Hezbollah > terrorist organisation',
  ],
  [
    'The Bush administration designated Iran’s Quds Force a supporter of terrorism in October 2007.',
    'Bush administration > Quds Force > supporter of terrorism',
  ],
  [
    'Kyiv has recognized the Russian Orthodox Church as an aggressor’s instrument, according to the statement.',
    'Kyiv > Russian Orthodox Church > aggressor’s instrument',
  ],
  [
    'Bahrain’s cabinet labeled the February 14 Coalition a terrorist group.',
    'Bahrain’s cabinet > February 14 Coalition > terrorist group',
  ],
  [
    'The European Parliament recognised Russia as a state sponsor of terrorism on 23 November.',
    'European Parliament > Russia > state sponsor of terrorism',
  ],
  [
    'Egypt’s military-backed government has declared the Muslim Brotherhood a terrorist organization.',
    'Egypt’s military-backed government > Muslim Brotherhood > terrorist organization',
  ],
  [
    'New Zealand designated two far-right groups, The Base and the Proud Boys, as terrorist entities.',
    'New Zealand > The Base > terrorist entities',
    'New Zealand > Proud Boys > terrorist entities',
  ],
  [
    'Russia’s Prosecutor General’s Office has designated Bard College “undesirable.”',
    'Prosecutor General’s Office > Bard College > undesirable',
  ],
  [
    'A Moscow court has outlawed three organizations linked to Navalny.',
    'Moscow court > three organizations > outlawed',
  ],
  [
    'The Obama administration added the group to a terrorism blacklist in 2011.',
    'Obama administration > the group > terrorism blacklist',
  ],
  [
    'China denounced the Dalai Lama’s government-in-exile as a separatist organization.',
    'China > government-in-exile > separatist organization',
  ],
  [
    'Colombia’s president described the dissident faction as a “narco-terrorist” outfit.',
    'Colombia’s president > the dissident faction > narco-terrorist outfit',
  ],
  [
    'Argentina has designated Hamas as an international terrorist organization and frozen its assets.',
    'Argentina > Hamas > international terrorist organization',
  ],
  [
    'Lithuania’s parliament unanimously declared Wagner a terrorist organisation.',
    'Lithuania’s parliament > Wagner > terrorist organisation',
  ],
  [
    'The Anti-Defamation League considers the Nation of Islam a hate group.',
    'Anti-Defamation League > Nation of Islam > hate group',
  ],
  ['Pakistan banned Jamaat-ud-Dawa hours before the deadline.', 'Pakistan > Jamaat-ud-Dawa > banned'],
  [
    'Brussels has designated Apple, Google and Meta as gatekeepers under the new rules.',
    'Brussels > Apple > gatekeepers',
    'Brussels > Google > gatekeepers',
    'Brussels > Meta > gatekeepers',
  ],
  [
    'The Pentagon put DJI on a list of Chinese military companies.',
    'Pentagon > DJI > Chinese military companies',
  ],
  [
    'Tehran has branded the exiled opposition group MEK “hypocrites” and a terrorist cult.',
    'Tehran > MEK > hypocrites',
  ],
  [
    'The Kremlin’s spokesman called the Ukrainian government a “Nazi regime.”',
    'Kremlin’s spokesman > Ukrainian government > Nazi regime',
  ],
  [
    'Ecuador’s president has classified Los Choneros as a terrorist organisation.',
    'Ecuador’s president > Los Choneros > terrorist organisation',
  ],
  [
    'The ministry included the Sakharov Center in the registry of foreign agents.',
    'The ministry > Sakharov Center > foreign agents',
  ],
  [
    'Poland’s interior minister said the country would designate Belarusian opposition channels as extremist.',
    'the country > Belarusian opposition channels > extremist [proposed]',
  ],
  [
    'ETA was considered a terrorist group by Spain, France and the European Union.',
    'Spain > ETA > terrorist group',
    'France > ETA > terrorist group',
    'European Union > ETA > terrorist group',
  ],
  [
    'Lebanon’s Hezbollah is regarded as a terrorist organization by the Arab League.',
    'Arab League > Hezbollah > terrorist organization',
  ],
  [
    'The African National Congress was on the US terrorism watch list until 2008.',
    'US > African National Congress > terrorism watch list',
  ],
  [
    'The charity was accused of being a front and was designated under Executive Order 13224 as a terrorist entity.',
    '- > The charity > terrorist entity',
  ],
  ['Human rights group Memorial was labelled a “foreign agent” in 2014.', '- > Memorial > foreign agent'],
  [
    'Radio Free Europe/Radio Liberty has been declared an undesirable organization in Russia.',
    'Russia > Radio Free Europe > undesirable organization',
  ],
  [
    'The Nigerian group was listed by the UN as a terrorist organisation linked to al-Qaeda.',
    'UN > The Nigerian group > terrorist organisation',
  ],
  ['The Komala party is banned in Iran.', 'Iran > The Komala party > banned'],
  ['The National Action group was proscribed in December 2016.', '- > National Action group > proscribed'],
  [
    'In June, the network was branded an extremist organisation by a court in Minsk.',
    'court in Minsk > the network > extremist organisation',
  ],
  [
    'More than 40 Russian companies have been sanctioned by the EU.',
    'EU > 40 Russian companies > sanctioned',
  ],
  [
    'Cuba was taken off the US list of state sponsors of terrorism in 2015.',
    'US > Cuba > state sponsors of terrorism [revoked]',
  ],
  [
    'The FARC was removed from the list of foreign terrorist organizations.',
    '- > FARC > foreign terrorist organizations [revoked]',
  ],
  [
    'Hamas, which the EU, Israel and the US designate as terrorist, won the 2006 elections.',
    'EU > Hamas > terrorist',
    'Israel > Hamas > terrorist',
    'US > Hamas > terrorist',
  ],
  [
    'The attack was claimed by Tehrik-i-Taliban Pakistan, a group that Washington has designated a foreign terrorist organization.',
    'Washington > Tehrik-i-Taliban Pakistan > foreign terrorist organization',
  ],
  [
    'He joined Boko Haram, declared a terrorist organization by Abuja in 2013.',
    'Abuja > Boko Haram > terrorist organization',
  ],
  [
    'They support the PYD, seen by Turkey as a terrorist organisation.',
    'Turkey > PYD > terrorist organisation',
  ],
  [
    'Designated as a terrorist organization by Moscow in 2003, the group has long since moved its headquarters.',
    'Moscow > the group > terrorist organization',
  ],
  [
    'The Grey Wolves, outlawed in France in 2020, held a rally in Berlin.',
    'France > The Grey Wolves > outlawed',
  ],
  [
    'Members of Aum Shinrikyo, recognized as terrorist and banned in Russia, were detained.',
    'Russia > Aum Shinrikyo > terrorist',
  ],
  [
    'Militants from Jabhat al-Nusra (banned in the Russian Federation) shelled the village.',
    'Russian Federation > Jabhat al-Nusra > banned',
  ],
  [
    'The Telegram channel of Mediazona (listed as a foreign agent by the Justice Ministry) reported the arrests.',
    'Justice Ministry > Mediazona > foreign agent',
  ],
  [
    'Right Sector* is an extremist organization banned in Russia.',
    'Russia > Right Sector > extremist organization banned in Russia',
  ],
  [
    'Asaib Ahl al-Haq, an Iran-backed militia and a US-designated terrorist organization, threatened revenge.',
    'US > Asaib Ahl al-Haq > terrorist organization',
  ],
  ['Samidoun, an organization banned in Germany, called the march.', 'Germany > Samidoun > banned'],
  [
    'The UK’s designation of Hamas as a terrorist organisation in its entirety took effect on Friday.',
    'UK > Hamas > terrorist organisation',
  ],
  [
    'The group’s listing as a terrorist organization has never been challenged.',
    '- > The group > terrorist organization',
  ],
  [
    'The Houthis are back on the US list of foreign terrorist organizations.',
    'US > The Houthis > foreign terrorist organizations',
  ],
  [
    'Tashkent has kept Akromiya on its register of banned extremist organizations.',
    'Tashkent > Akromiya > banned extremist organizations',
  ],
  [
    'The State Department is weighing whether to designate the Mexican cartels as terrorist organizations.',
    'State Department > Mexican cartels > terrorist organizations [proposed]',
  ],
  ['Labour called on the government to proscribe the IRGC.', 'the government > IRGC > proscribe [proposed]'],
  [
    'Congress may soon pass a resolution to label the Wagner Group a terrorist organization.',
    'Congress > Wagner Group > terrorist organization [proposed]',
  ],
  [
    'Ottawa has stopped short of designating the Revolutionary Guards a terrorist group.',
    'Ottawa > Revolutionary Guards > terrorist group [negated]',
  ],
  [
    'Norway does not consider Hamas a terrorist organisation.',
    'Norway > Hamas > terrorist organisation [negated]',
  ],
  [
    'Sinn Fein rejected calls for the Real IRA to be delisted as a terrorist group.',
    '- > Real IRA > terrorist group',
  ],
  [
    'The Houthi movement could be redesignated as a terrorist organization, officials warned.',
    '- > The Houthi movement > terrorist organization [proposed]',
  ],
  [
    '“The Azov battalion is a terrorist group,” Lavrov told reporters.',
    'Lavrov > The Azov battalion > terrorist group',
  ],
  ['According to Damascus, the SDF is a separatist militia.', 'Damascus > SDF > separatist militia'],
  [
    'The group denies being a terrorist organization, but Berlin lists it as an extremist group.',
    'Berlin > it > extremist group',
  ],
  [
    'Turkey’s foreign minister said the YPG is a terrorist organization no different from Islamic State.',
    'Turkey’s foreign minister > the YPG > terrorist organization',
  ],
  [
    'Belarusian authorities have designated the news site Zerkalo an extremist formation.',
    'Belarusian authorities > Zerkalo > extremist formation',
  ],

  ['The mayor declared Tuesday a holiday for all city workers.'],
  ['The Treasury designated two Iranian nationals and a tanker.'],
  ['The dog was classified as a dangerous animal.'],
  ['The school board designated the gym as a shelter.'],
  ['The group of scientists described a new species of frog.'],
  ['The terrorist group has lost most of its territory.'],
  ['Hamas militants crossed the border at dawn.'],
  ['He pleaded guilty to joining a foreign terrorist organization.'],
  ['The ECB considers inflation the main risk to growth.'],
  ['Real Madrid were crowned champions of Europe.'],
  ['The film was banned in Lebanon and Kuwait.'],
  ['The label signed three new bands last year.'],
  ['The Court recognized the right to privacy.'],
  ['The chemical is listed as a carcinogen by the state of California.'],
  ['The FBI is treating the case as domestic terrorism.'],
  ['Officials have called the crash an accident.'],
  ['Lawmakers called the agency’s response slow.'],
  ['The sanctions were described as the toughest yet.'],
  ['Russia was banned from hosting the championship.'],
  ['The ban on alcohol sales was lifted.'],
  ['The novelist has been branded a traitor by state media.'],
  ['Bashar al-Assad called his opponents terrorists.'],
  ['Rapper Oxxxymiron was added to the register of foreign agents.'],
  ['The actress was named a goodwill ambassador.'],
  ['The site is designated for industrial use.'],
  ['The rating agency put the bank on its watch list.'],
  ['The drugmaker was added to the S&P 500 index.'],
  ['Designated smoking areas will be removed.'],
  ['Several countries have recognized the State of Palestine.'],
  ['The European Union recognized the vaccine certificates.'],
  ['The opposition called the election a farce.'],
  ['The premier called an extraordinary session of parliament.'],
  ['The army describes the area as a closed military zone.'],
  ['The United States considers the settlement expansion an obstacle to peace.'],
  ['The party considers itself the voice of the regions.'],
  ['The watchdog classified the complaints as unfounded.'],
  ['Residents see the plant as a threat to their health.'],
  ['The airline is considered one of the safest in the world.'],
  ['The institute lists 300 species as endangered.'],
  ['The broadcaster dropped the show from its schedule.'],
  ['Twelve people were killed in a terrorist attack in the capital.'],
  ['The minister denied that the email was classified.'],
  ['Iran-backed militias attacked the base.'],
  ['Police prohibited the march organized by the union.'],
  ['The firm was described as a pioneer of online banking.'],
  ['The province was declared a disaster area.'],
  ['The team was put on probation for recruiting violations.'],
  ['Their lawyers say the two men were labeled as gang members.'],
  ['The council removed the statue from the square.'],
  ['The tax office treats the payments as income.'],
  ['The group designated a spokesman for the talks.'],
  ['The opposition party elected a new leader.'],
  ['Facebook removed accounts linked to the military.'],
  ['The troops were placed on high alert.'],
  ['Health officials deemed the restaurant unsafe.'],
  ['Greenpeace activists called the decision a crime against nature.'],
  ['NATO declared the drawdown complete.'],
  ['The report names no organization.'],
  ['The pact would outlaw nuclear weapons.'],
  ['The paper described the general as a moderate.'],
  ['A rebel commander said his group would respect the truce.'],
  ['The museum was recognized as the best in the country.'],
  ['The legislation would prohibit companies from sharing data.'],
  ['Some fans regard the club as a second family.'],
  ['A man was convicted of membership in a terrorist organization.'],
];
