import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;

/**
 * One file out of a zip archive: enough to open a Python wheel where there is nothing but Node.
 * @param {Buffer} zip
 * @param {(name: string) => boolean} wanted
 * @returns {Buffer | null}
 */
export function fileFromZip(zip, wanted) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    if (wanted(name)) return content(zip, entry);
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return null;
}

/**
 * @param {Buffer} zip
 * @param {number} entry where the file stands in the directory
 */
function content(zip, entry) {
  const stored = zip.readUInt16LE(entry + 10) === 0;
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  return stored ? packed : inflateRawSync(packed);
}
