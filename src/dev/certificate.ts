/**
 * A throw-away self-signed certificate, made by Node's own crypto: no openssl, no package, nothing on disk.
 * X.509 v3 in DER, RFC 5280; only browsers that were told to accept it take it.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const tag = {
  integer: 0x02,
  bits: 0x03,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
};

/** One DER element: tag, length, content. Lengths over 127 take as many length bytes as they need. */
function der(type: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 128) return Buffer.concat([Buffer.from([type, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([type, 0x80 + length.length]), length, body]);
}

const ecdsaWithSha256 = der(tag.sequence, der(tag.oid, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = Buffer.from('550403', 'hex');

function name(value: string): Buffer {
  const attribute = der(tag.sequence, der(tag.oid, commonName), der(tag.utf8, Buffer.from(value)));
  return der(tag.sequence, der(tag.set, attribute));
}

/** UTCTime, to the second. */
function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, '').slice(2, 14);
  return der(tag.time, Buffer.from(`${digits}Z`));
}

/** Key and certificate in PEM, valid for a day before and after `now`. */
export function throwAwayCertificate(now = new Date()): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const subject = name('Sourcenote replay');
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const body = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, serial),
    ecdsaWithSha256,
    subject,
    der(tag.sequence, time(new Date(now.getTime() - day)), time(new Date(now.getTime() + day))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(tag.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = der(tag.sequence, body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
