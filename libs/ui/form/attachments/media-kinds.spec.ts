import { describe, expect, it } from '@jest/globals';
import { contentOf, fitsContent } from './media-kinds.js';

const bytes = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

describe('what a file is by its first bytes', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\u00FF\u00D8\u00FF\u00E0', 'image'],
    ['\u0089PNG\r\n', 'image'],
    ['RIFF1234WEBPVP8 ', 'image'],
    ['RIFF1234WAVEfmt ', 'media'],
    ['\0\0\0 ftypheic', 'heic'],
    ['\0\0\0 ftypisom', 'media'],
    ['PK\u0003\u0004', 'zip'],
    ['ID3\u0004', 'media'],
    ['\u00FF\u00FB\u0090', 'media'],
    ['', 'empty'],
    ['MZ\u0090', 'other'],
    ['<svg', 'other'],
  ])('%j is %s', (beginning, content) => {
    expect(contentOf(bytes(beginning))).toBe(content);
  });

  it('a Word document renamed to .pdf is no PDF, a plan is one', () => {
    expect(fitsContent(contentOf(bytes('PK\u0003\u0004')), ['pdf', 'image'])).toBe(false);
    expect(fitsContent(contentOf(bytes('%PDF-1.4')), ['drawing'])).toBe(true);
  });
});
