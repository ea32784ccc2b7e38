/** English names in ISO order, Monday first. */
export const WEEKDAY_NAMES: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Weekday names and their abbreviations, lower case → ISO 8601 number, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAY_NAMES, ...'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' ')].map((word) => [
    word.toLowerCase(),
    1 + WEEKDAY_NAMES.findIndex((name) => name.startsWith(word)),
  ]),
);

/** Pattern of a full weekday name. */
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
/** Pattern of a weekday before a date, where an abbreviation is safe. */
export const WEEKDAY_SHORT = `(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:\\.|\\b))`;

/** Words after a weekday that make it part of a name: papers, broadcasts, days remembered by an event. */
export const WEEKDAY_NAME_TAIL =
  '(?:times|telegraph|mirror|express|mail|mercury|herald|world|sun|people|star|post|tribune|business post|school|service|league|night live|night football|night lights)';
/** Words before a weekday that make it a name. */
export const WEEKDAY_NAME_HEAD: ReadonlySet<string> = new Set(
  'black bloody super palm ash fat cyber ruby maundy casual freaky joe st whit news easter'.split(' '),
);
