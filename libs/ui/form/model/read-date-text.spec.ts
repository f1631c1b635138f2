import { expect, it } from '@jest/globals';
import { readDateText } from './read-date-text.js';

it.each([
  ['5/3/2520', { day: '5', month: '3', year: '2520' }],
  ['05-03-2520', { day: '5', month: '3', year: '2520' }],
  ['๕ มีนาคม ๒๕๒๐', { day: '5', month: '3', year: '2520' }],
  ['5 มี.ค. 2520', { day: '5', month: '3', year: '2520' }],
  ['5 มี.ค.2520', { day: '5', month: '3', year: '2520' }],
  ['29 ก.พ. พ.ศ. 2499', { day: '29', month: '2', year: '2499' }],
  ['5 March 2520', { day: '5', month: '3', year: '2520' }],
  ['5 mar 2520', { day: '5', month: '3', year: '2520' }],
  ['5', null],
  ['2520', null],
  ['5 มีหนาว 2520', null],
  ['5/3/20', null],
])('«%s» is %j', (text, date) => {
  expect(readDateText(text)).toEqual(date);
});
