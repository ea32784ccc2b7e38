/** Weekday names → ISO 8601 number, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon', 1],
  ['tuesday', 2],
  ['tue', 2],
  ['tues', 2],
  ['wednesday', 3],
  ['wed', 3],
  ['thursday', 4],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['friday', 5],
  ['fri', 5],
  ['saturday', 6],
  ['sat', 6],
  ['sunday', 7],
  ['sun', 7],
]);

/** Pattern of a full weekday name. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Pattern of a weekday before a date, where an abbreviation is safe. */
export const WEEKDAY_SHORT = `(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:\\.|\\b))`;

/** English names in ISO order, Monday first. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Words after a weekday that make it part of a name: papers, broadcasts, days remembered by an event. */
export const WEEKDAY_NAME_TAIL =
  '(?:times|telegraph|mirror|express|mail|mercury|herald|world|sun|people|star|post|tribune|business post|school|service|league|night live|night football|night lights)';
/** Words before a weekday that make it a name. */
export const WEEKDAY_NAME_HEAD: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'super',
  'palm',
  'ash',
  'fat',
  'cyber',
  'ruby',
  'maundy',
  'casual',
  'freaky',
  'joe',
  'st',
  'whit',
  'news',
  'easter',
]);
