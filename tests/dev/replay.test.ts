/** The local replay: its certificate, its pages, what it does not know. */
import { createPublicKey, X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { expect, test } from 'vitest';
import { throwAwayCertificate } from '../../src/dev/certificate.ts';
import { seedArticles, seedRoute, serveReplay } from '../../src/dev/replay.ts';
import { replayPage } from '../../src/dev/replay-page.ts';

test('the certificate is well formed, signed by its own key and valid around the given day', () => {
  const { key, cert } = throwAwayCertificate(new Date('2030-05-01T12:00:00Z'));
  const parsed = new X509Certificate(cert);
  expect(parsed.verify(createPublicKey(key))).toBe(true);
  expect(parsed.subject).toBe(parsed.issuer);
  expect(new Date(parsed.validFrom).toISOString()).toBe('2030-04-30T12:00:00.000Z');
  expect(new Date(parsed.validTo).toISOString()).toBe('2030-05-02T12:00:00.000Z');
});

const received = [
  'A <bold> headline of a story',
  'March 12, 2024',
  'The office [said Tuesday](#) that the berth opens & closes.',
  'A second paragraph, so that the page has a middle.',
  'Original url: <https://paper.example/a1>',
].join('\n\n');

test('a page has its text once escaped, its lost links, its day and its own address', () => {
  const html = replayPage(received);
  expect(html).toContain('<h1>A &lt;bold&gt; headline of a story</h1>');
  expect(html).toContain('The office <a href="#related">said Tuesday</a> that the berth opens &amp; closes.');
  expect(html).toContain('<time datetime="2024-03-12">March 12, 2024</time>');
  expect(html).toContain('<link rel="canonical" href="https://paper.example/a1">');
  expect(html).not.toContain('<bold>');
});

test('seed articles at their own address, with or without www and query; nothing else', () => {
  const route = seedRoute();
  for (const { url } of seedArticles()) {
    for (const variant of [url, `${url}/`, `${url}?utm_source=x`, url.replace('//www.', '//')])
      expect(route(new URL(variant))?.html).toContain('<article>');
    expect(route(new URL('/', url))).toBeUndefined();
  }
});

test('the server answers any host by the first route that knows the address, and says when none does', async () => {
  const replay = await serveReplay([
    () => undefined,
    ({ host }) => (host === 'paper.example' ? { html: 'found', headers: { 'x-test': '1' } } : undefined),
  ]);
  const ask = (host: string) =>
    new Promise<[status: number | undefined, header: unknown]>((done, fail) => {
      get({ port: replay.port, headers: { host }, rejectUnauthorized: false, agent: false }, (response) => {
        response.resume();
        done([response.statusCode, response.headers['x-test']]);
      }).on('error', fail);
    });
  expect(await ask('paper.example')).toEqual([200, '1']);
  expect(await ask('other.example')).toEqual([404, undefined]);
  expect(replay.requests).toEqual(['https://paper.example/', 'https://other.example/']);
  await replay.close();
});
