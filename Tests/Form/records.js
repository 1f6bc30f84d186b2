// Runs the script of a form outside a browser: node records.js SCRIPT INPUT. INPUT is JSON with the form, the day, and
// either what was typed, which gives lines, or a field with values to try in it, which gives a problem for each.
'use strict';

const { readFileSync } = require('fs');
const vm = require('vm');

const Records = vm.runInNewContext(readFileSync(process.argv[2], 'utf8') + '; Records');
const { form, today, typed, field, values } = JSON.parse(readFileSync(process.argv[3], 'utf8'));

// The same names each time.
let drawn = 0;
const random = (count) => Array.from({ length: count }, () => (drawn++ * 37 + 11) % 256);

if (typed) {
  const entries = [];
  for (const one of typed) entries.push(Records.named(one, entries, form, today, random));
  process.stdout.write(Records.lines(entries, form));
} else {
  const filled = { author: 'a', what: 'b', day: today, source: 'c' };
  const figure = { measure: 'convictions', unit: 'persons', value: '1', period: '2025' };
  const base = field === 'value' || field === 'period' ? { ...filled, ...figure } : filled;
  const found = values.map((value) => Records.problems({ ...base, [field]: value }, today)[field] || '');
  process.stdout.write(JSON.stringify(found));
}
