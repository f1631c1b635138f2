import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderTemplate } from './render-template.js';
import { hasWebAddress, withoutWebAddresses } from './web-address.js';

describe('a template', () => {
  it('is filled by name', () => {
    expect(
      renderTemplate('เลขรับ {{receiptNumber}} ({{ status }})', {
        receiptNumber: '00001/2569',
        status: 'รอรับเรื่อง',
      }),
    ).toBe('เลขรับ 00001/2569 (รอรับเรื่อง)');
  });

  it.each(['{{constructor}}', '{{toString}}', '{{__proto__}}', '{{missing}}'])(
    'knows no value for %s',
    (template) => {
      expect(renderTemplate(`[${template}]`, {})).not.toMatch(/function|object|native/i);
    },
  );

  it('never reads a value as a template', () => {
    expect(renderTemplate('{{reason}}', { reason: '{{secret}}', secret: 'x' })).toBe('{{secret}}');
    expect(renderTemplate('{{reason}}', { reason: '$& $1' })).toBe('$& $1');
  });

  it('has no logic, paths or code', () => {
    const text = '{{#if a}} {{a.b}} {{a()}} ${a} <%= a %>';
    expect(renderTemplate(text, { a: 'x' })).toBe(text);
  });
});

describe('web addresses', () => {
  it.each([
    'https://pay.example/x',
    'HTTP://EVIL.TH',
    'ดูที่ www.example.go.th',
    'bit.ly/abc',
    'sala.go.th',
    'line://ti/p/x',
  ])('%s is one', (text) => {
    expect(hasWebAddress(text)).toBe(true);
    expect(hasWebAddress(withoutWebAddresses(text))).toBe(false);
  });

  it.each(['เลขรับ 00001/2569', '08.30 น.', 'นายสมชาย ใจดี', 'ข้อ 1.2 และ 3.4', 'ม.5 ต.บ้านใหม่', 'e.g. this'])(
    '%s is none',
    (text) => {
      expect(hasWebAddress(text)).toBe(false);
      expect(withoutWebAddresses(text)).toBe(text);
    },
  );

  it('are gone after they were cut out', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, words) =>
        expect(hasWebAddress(withoutWebAddresses(`${words} ${url} ${words}`))).toBe(false),
      ),
    );
  });
});
