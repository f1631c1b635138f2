import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const jpeg = (): Sharp =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#2a7' } }).jpeg();

export const plainJpeg = (): Promise<Buffer> => jpeg().toBuffer();

export const plainPdf = Buffer.from(
  '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
);

export const phpWords = '<?php system($_GET["c"]); ?>';

/** A photo that tells where and with what it was taken, carries a script, and lies on its side. */
export const telltaleJpeg = (): Promise<Buffer> =>
  jpeg()
    .withExif({
      IFD0: { ImageDescription: phpWords, Make: 'Kamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 30/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A small PNG that claims so many pixels a side. */
export const pixelBomb = (side: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const content = deflateSync(Buffer.alloc(4096));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

const crc32 = (bytes: Buffer): number => {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
};

const text = (words: string): Buffer => Buffer.from(words, 'utf8');

/** What must never be kept, whatever it calls itself: name and content. */
export const liars: readonly (readonly [name: string, content: Buffer])[] = [
  ['page.jpg', text('<!doctype html><script>alert(1)</script>')],
  ['drawing.png', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['drawing.jpg', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['archive.jpg', Buffer.from('504b0304140000000000', 'hex')],
  ['letter.pdf', Buffer.from('504b03041400060008000000210000000000', 'hex')],
  ['photo.jpg', Buffer.concat([text('MZ'), Buffer.alloc(200, 0x90)])],
  ['photo.png', Buffer.from('7f454c4602010100', 'hex')],
  ['words.pdf', text('สวัสดี')],
  ['moving.jpg', text('GIF89a\u0001\u0000\u0001\u0000')],
  ['scan.jpg', Buffer.from('49492a0008000000', 'hex')],
  ['script.jpg', text('#!/bin/sh\necho 1\n')],
  ['nothing.jpg', Buffer.alloc(0)],
];

/** What begins as a picture and isn't one. */
export const broken: readonly (readonly [name: string, content: Buffer])[] = [
  ['cut.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
  ['page.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), text('<script>alert(1)</script>')])],
  ['page.webp', Buffer.concat([text('RIFF'), Buffer.alloc(4, 1), text('WEBPVP8 <script>')])],
];
