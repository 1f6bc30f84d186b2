// The page: reads its fields, keeps entries on this device, and hands them over. Typed words only ever become text.
(function () {
  'use strict';

  var form = JSON.parse(document.getElementById('facts').textContent);
  var messages = form.messages;
  var FIELDS = form.fields;
  var PLACE = 'tierwatch.' + form.edition;
  var kept = { author: '', entries: [] };
  var changing = null;
  var isHandedOver = true;
  // Whether somebody tried to keep what is wrong: then each change says what still is.
  var isCorrecting = false;

  function element(name) { return document.getElementById(name); }

  function random(count) { return (window.crypto || window.msCrypto).getRandomValues(new Uint8Array(count)); }

  function today() {
    var now = new Date();
    function two(number) { return number < 10 ? '0' + number : String(number); }
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  }

  function say(key, more) {
    element('said').textContent = (messages[key] || '') + (more || '');
  }

  // A browser may refuse to keep anything; then the page says so, and goes on.
  function restore() {
    try {
      var text = window.localStorage.getItem(PLACE);
      var found = text ? JSON.parse(text) : null;
      if (found && found.entries instanceof Array) { kept = found; }
      window.localStorage.setItem(PLACE, JSON.stringify(kept));
    } catch (error) {
      element('unkept').hidden = false;
    }
  }

  function store() {
    try {
      window.localStorage.setItem(PLACE, JSON.stringify(kept));
    } catch (error) {
      element('unkept').hidden = false;
    }
  }

  function typed() {
    var values = {};
    FIELDS.forEach(function (field) { values[field] = element(field).value; });
    return values;
  }

  function fill(values) {
    FIELDS.forEach(function (field) {
      if (field === 'author') { return; }
      element(field).value = values[field] || (field === 'language' ? form.language : '');
    });
  }

  function mark(wrong) {
    var first = null;
    FIELDS.forEach(function (field) {
      var complaint = element(field + '-wrong');
      complaint.textContent = wrong[field] ? messages[wrong[field]] : '';
      complaint.hidden = !wrong[field];
      if (wrong[field]) {
        element(field).setAttribute('aria-invalid', 'true');
        first = first || field;
      } else {
        element(field).removeAttribute('aria-invalid');
      }
    });
    return first;
  }

  function keep() {
    var values = typed();
    var first = mark(Records.problems(values, today()));
    isCorrecting = Boolean(first);
    if (first) {
      if (element('more').contains(element(first))) { element('more').open = true; }
      say('correct');
      element(first).focus();
      return;
    }
    var others = kept.entries.filter(function (entry) { return entry !== changing; });
    if (changing) {
      values.name = changing.name;
      values.recorded = changing.recorded;
    }
    var entry = Records.named(values, others, form, today(), random);
    if (changing) { kept.entries[kept.entries.indexOf(changing)] = entry; } else { kept.entries.push(entry); }
    kept.author = values.author;
    isHandedOver = false;
    store();
    begin();
    say('kept');
  }

  // Empties the fields for the next entry.
  function begin() {
    changing = null;
    isCorrecting = false;
    fill({});
    mark({});
    element('keep').textContent = messages.keep;
    element('entry-heading').textContent = messages.newEntry;
    list();
    element('recommendation').focus();
  }

  function change(entry) {
    changing = entry;
    isCorrecting = false;
    fill(entry);
    mark({});
    element('keep').textContent = messages.keepChange;
    element('entry-heading').textContent = messages.changeEntry;
    element('recommendation').focus();
  }

  function remove(entry) {
    if (!window.confirm(messages.askDelete)) { return; }
    kept.entries = kept.entries.filter(function (other) { return other !== entry; });
    store();
    begin();
  }

  function button(words, about, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.setAttribute('aria-label', words + ': ' + about);
    made.addEventListener('click', action);
    return made;
  }

  function list() {
    var items = element('entries');
    while (items.firstChild) { items.removeChild(items.firstChild); }
    kept.entries.forEach(function (entry) {
      var item = document.createElement('li');
      var words = document.createElement('p');
      words.textContent = (entry.about || entry.day) + (entry.recommendation ? ' · ' + entry.recommendation : '') + ' · '
        + entry.what;
      item.appendChild(words);
      item.appendChild(button(messages.change, entry.what, function () { change(entry); }));
      item.appendChild(button(messages.remove, entry.what, function () { remove(entry); }));
      items.appendChild(item);
    });
    element('none').hidden = kept.entries.length > 0;
    element('hand-over').hidden = kept.entries.length === 0;
    element('lines').value = '';
    element('as-text').hidden = true;
  }

  function download() {
    var name = form.edition + '-' + today() + '-' + Records.letters(4, random) + '.jsonl';
    try {
      var file = new Blob([Records.lines(kept.entries, form)], { type: 'application/octet-stream' });
      var address = window.URL.createObjectURL(file);
      var link = document.createElement('a');
      link.href = address;
      link.download = name;
      document.body.appendChild(link);
      link.click();
      document.body.removeChild(link);
      window.setTimeout(function () { window.URL.revokeObjectURL(address); }, 60000);
      isHandedOver = true;
      say('saved', ' ' + name);
    } catch (error) {
      show();
    }
  }

  function show() {
    element('lines').value = Records.lines(kept.entries, form);
    element('as-text').hidden = false;
    element('lines').focus();
    element('lines').select();
    isHandedOver = true;
  }

  function copy() {
    element('lines').focus();
    element('lines').select();
    var done = false;
    try { done = document.execCommand('copy'); } catch (error) { done = false; }
    say(done ? 'copied' : 'copyYourself');
  }

  // Of every list, not of this one alone.
  function removeAll() {
    if (!window.confirm(messages.askDeleteAll)) { return; }
    try {
      Object.keys(window.localStorage).forEach(function (name) {
        if (name.indexOf('tierwatch.') === 0) { window.localStorage.removeItem(name); }
      });
    } catch (error) {
      element('unkept').hidden = false;
    }
    kept = { author: '', entries: [] };
    isHandedOver = true;
    element('author').value = '';
    begin();
    say('deleted');
  }

  restore();
  element('author').value = kept.author || '';
  element('entry').addEventListener('submit', function (event) {
    event.preventDefault();
    keep();
  });
  // While it is typed, and not when a field is left: the page would move under the finger that taps a button.
  function review(event) {
    var isChosen = event.target.tagName === 'SELECT';
    if (isCorrecting && isChosen === (event.type === 'change')) { mark(Records.problems(typed(), today())); }
  }
  element('entry').addEventListener('input', review);
  element('entry').addEventListener('change', review);
  element('empty').addEventListener('click', function () { begin(); say(''); });
  element('download').addEventListener('click', download);
  element('show').addEventListener('click', show);
  element('copy').addEventListener('click', copy);
  element('remove-all').addEventListener('click', removeAll);
  window.addEventListener('beforeunload', function (event) {
    if (isHandedOver || element('unkept').hidden) { return; }
    event.preventDefault();
    event.returnValue = '';
  });
  fill({});
  list();
  element('screen').hidden = false;
  document.documentElement.className = 'scripted';
}());
