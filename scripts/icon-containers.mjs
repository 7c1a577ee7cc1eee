/** The two icon formats that hold several PNGs: Windows' .ico and Apple's .icns. */

/**
 * An .ico: a directory of sixteen bytes a picture, then the PNGs as they are.
 * @param {ReadonlyMap<number, Buffer>} pngs size in pixels → PNG; sizes above 256 are left out
 */
export function writeIco(pngs) {
  const pictures = [...pngs].filter(([size]) => size <= 256);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(([size, png], i) => {
    const at = 6 + 16 * i;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** Apple's names for PNGs: plain sizes, then the same pixels for screens of double density. */
const APPLE = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

/**
 * An .icns: `icns` and the whole length, then name, length and PNG of each picture.
 * @param {ReadonlyMap<number, Buffer>} pngs size in pixels → PNG
 */
export function writeIcns(pngs) {
  const pictures = APPLE.flatMap(([name, size]) => {
    const png = pngs.get(size);
    return png === undefined ? [] : [chunk(name, png)];
  });
  return chunk('icns', Buffer.concat(pictures));
}

function chunk(name, data) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + data.length, 4);
  return Buffer.concat([head, data]);
}
