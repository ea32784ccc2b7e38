import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../../src/cli/command.ts';

describe('a command line', () => {
  it.each([
    [[], { name: 'help' }],
    [['-h'], { name: 'help' }],
    [['annotate', '--help'], { name: 'help' }],
    [['--version'], { name: 'version' }],
    [['annotate', 'a.txt'], { name: 'annotate', file: 'a.txt', known: {}, format: 'jsonld' }],
    [
      ['annotate', '-', '--published', '2016-09-15', '--url', 'https://a.example/1', '--format=csv'],
      {
        name: 'annotate',
        file: '-',
        known: { published: '2016-09-15', url: 'https://a.example/1' },
        format: 'csv',
      },
    ],
    [['annotate', '--ndjson'], { name: 'annotate-lines', file: '-' }],
    [['annotate', '--ndjson', 'many.ndjson'], { name: 'annotate-lines', file: 'many.ndjson' }],
    [
      ['draft', 'a.md', '--out', 'seeds', '--id', 'a-1'],
      { name: 'draft', file: 'a.md', known: {}, id: 'a-1', out: 'seeds' },
    ],
    [['check', 'a.json', 'b.json'], { name: 'check', files: ['a.json', 'b.json'] }],
    [['match', 'https://a.example/1'], { name: 'match', urls: ['https://a.example/1'] }],
  ])('%j', (argv, expected) => {
    expect(parseCommand(argv)).toEqual(expected);
  });

  it.each([
    ['an unknown command', ['frob'], /"frob" is no command/],
    ['an unknown option', ['annotate', 'a', '--frob'], /--frob/],
    ['an option of another command', ['check', 'a', '--format', 'csv'], /check takes no --format/],
    ['no file', ['annotate'], /needs a file/],
    ['two files', ['annotate', 'a', 'b'], /one file/],
    ['no address', ['match'], /needs an address/],
    ['no record', ['check'], /needs the path/],
    ['no such day', ['annotate', 'a', '--published', '2016-02-30'], /2016-02-30/],
    ['no day', ['annotate', 'a', '--published', 'yesterday'], /yesterday/],
    ['no address', ['annotate', 'a', '--url', 'javascript:alert(1)'], /http\(s\)/],
    ['no format', ['annotate', 'a', '--format', 'xml'], /jsonld, markdown, csv/],
    ['an option that each line gives', ['annotate', '--ndjson', '--published', '2016-09-15'], /each line/],
    ['a folder name that leads elsewhere', ['draft', 'a', '--id', '../x'], /--id/],
  ])('%s is refused in one line', (_, argv, message) => {
    expect(() => parseCommand(argv)).toThrow(UsageError);
    expect(() => parseCommand(argv)).toThrow(message);
    try {
      parseCommand(argv);
    } catch (error) {
      expect(String(error)).not.toContain('\n');
    }
  });
});
