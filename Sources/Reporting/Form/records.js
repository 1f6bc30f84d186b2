// From what a person typed to records. It touches no page: what it is given, it reads; what it makes, it returns.
// The language is that of browsers of 2016, so that an old telephone runs it.
var Records = (function () {
  'use strict';

  var LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

  // Five random bits a letter; two telephones never give one name.
  function letters(count, random) {
    var bytes = random(count);
    var text = '';
    for (var place = 0; place < count; place += 1) { text += LETTERS.charAt(bytes[place] & 31); }
    return text;
  }

  function oneLine(text) { return (text || '').replace(/\s+/g, ' ').replace(/^ | $/g, ''); }

  function isDay(text) {
    var parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) { return false; }
    var year = Number(parts[1]), month = Number(parts[2]), day = Number(parts[3]);
    var longest = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30,
      31, 30, 31];
    return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= longest[month - 1];
  }

  // A day, a month, a quarter, a year, or two days with the earlier one first.
  function isTime(text) {
    var ends = text.split('/');
    if (ends.length === 2) { return isDay(ends[0]) && isDay(ends[1]) && ends[0] < ends[1]; }
    if (/^\d{4}-Q[1-4]$/.test(text)) { return isDay(text.slice(0, 4) + '-01-01'); }
    return isDay(text) || isDay(text + '-01') || isDay(text + '-01-01');
  }

  // The first day of a time that is one: what begins after today has not happened.
  function firstDay(time) {
    var quarter = /^(\d{4})-Q([1-4])$/.exec(time);
    if (quarter) { return quarter[1] + '-' + ['01', '04', '07', '10'][quarter[2] - 1] + '-01'; }
    return (time.split('/')[0] + '-01-01').slice(0, 10);
  }

  // Which stretch of time a figure covers, by how its period is written.
  function basis(period) {
    var span = /^(\d{4})-04-01\/(\d{4})-03-31$/.exec(period);
    if (span && Number(span[2]) === Number(span[1]) + 1) { return 'reportingPeriod'; }
    return /^\d{4}$/.test(period) ? 'calendarYear' : isDay(period) ? 'pointInTime' : 'partOfYear';
  }

  // `1 112,50` as it is typed; nothing if it is no number.
  function amount(text) {
    var digits = (text || '').replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(digits) ? digits : '';
  }

  // What points to a person, as far as a pattern tells; the registry looks again, and closer, when it takes entries in.
  var LETTER = 'A-Za-z\u0400-\u04ff';
  var NAME = '[A-Z\u0400-\u042f\u04ae\u04e8\u04a2][' + LETTER + '-]+';
  var DAY = '(\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [' + LETTER + ']{3,9},? \\d{4}'
    + '|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}|\\d{4}-\u0436\u044b\u043b[' + LETTER + ']* \\d{1,2}-[' + LETTER + ']+)';
  var BORN = '(\u0440\u043e\u0434\u0438\u043b(\u0441\u044f|\u0430\u0441\u044c)|\u0440\u043e\u0436\u0434\u0435\u043d\u0438\u044f|'
    + '\u0433\\. ?\u0440\\.|\u0442\u0443\u0443\u043b\u0433\u0430\u043d|\u0442\u04e9\u0440\u04e9\u043b\u0433\u04e9\u043d|'
    + '\\bborn\\b|of birth|\\bDOB\\b)';
  var PERSONAL = [
    /(^|\D)\d{14}(\D|$)/, /(^|\D)[12][ -]\d{4}[ -]?\d{4}[ -]\d{5}(\D|$)/,
    /[^\s@]+@[^\s@]+\.[^\s@]{2,}/, /\S ?[\[(]at[\])] ?\S/i,
    /(^|[^\d.,])(\+?996[ ()-]*|0[ (]*)\d([ ()-]*\d){8}(?!\d)/, /\+\d([ ()-]*\d){8,14}/,
    /(^|\D)[78] ?\(?\d{3}\)? ?\d{3}[ -]\d{2}[ -]\d{2}/, /(\u0442\u0435\u043b|tel)\.?:? ?\d{2,3}-\d{2}-\d{2}/i,
    /(^|[\s(:,])@[A-Za-z][\w.]{2,}/, /(^|[^\w.])(t|wa)\.me\/\w/i, /(instagram|facebook|vk|tiktok)\.com\/\S/i,
    /(^|[^A-Z\u0410-\u042f])(AN|ID|AC|\u0410\u041d|\u0410\u0421)[ ,]*(\u2116|No\.?)? ?\d{7}(?!\d)/,
    /\d{2}[.,]\d{4,}\u00b0?[^\d]{1,12}\d{2,3}[.,]\d{4,}/, /\d\u00b0 ?\d/,
    new RegExp(BORN + '.{0,40}' + DAY, 'i'), new RegExp(DAY + '.{0,40}' + BORN, 'i'),
    new RegExp('(^|\\s)(\u0443\u043b|\u043f\u0440|\u043f\u0435\u0440|\u043c\u043a\u0440|ul)\\. ' + NAME + '.{0,12}\\d'),
    new RegExp('(\u0443\u043b\u0438\u0446[' + LETTER + ']*|\u043f\u0440\u043e\u0441\u043f\u0435\u043a\u0442[' + LETTER
      + ']*|\u043f\u0435\u0440\u0435\u0443\u043b[' + LETTER + ']*|\u0431\u0443\u043b\u044c\u0432\u0430\u0440[' + LETTER
      + ']*) ' + NAME + ',? ?(\u0434\u043e\u043c )?\\d{1,3}'),
    new RegExp(NAME + ' (\u043a\u04e9\u0447\u04e9|\u043f\u0440\u043e\u0441\u043f\u0435\u043a\u0442\u0438|\u0442\u0438\u043b\u043a\u0435|prospekti|kochosu)['
      + LETTER + ']*,? \\d{1,3}(?!\\d)'),
    new RegExp('\\d{1,3} ' + NAME + ' (Street|St|Avenue|Ave|Lane|Boulevard)(?![A-Za-z])')
  ];

  function isPersonal(text) {
    return PERSONAL.some(function (pattern) { return pattern.test(text); });
  }

  function isLink(text) { return /^https?:\/\/[^\s\/?#]+\.[^\s]+$/i.test(text); }

  function host(link) { return /^https?:\/\/([^\/?#]+)/i.exec(link)[1].toLowerCase(); }

  // What is wrong: for each field the key of a message.
  function problems(typed, today) {
    var wrong = {};
    var time = oneLine(typed.about) || typed.day;
    function need(field) { if (!oneLine(typed[field])) { wrong[field] = 'missing'; } }
    ['author', 'what', 'source'].forEach(need);
    if (oneLine(typed.about)) {
      if (!isTime(time)) { wrong.about = 'badTime'; } else if (firstDay(time) > today) { wrong.about = 'later'; }
    } else if (!time) {
      wrong.day = 'missing';
    } else if (!isDay(time)) {
      wrong.day = 'badDay';
    } else if (time > today) {
      wrong.day = 'later';
    }
    if (oneLine(typed.link) && !isLink(oneLine(typed.link))) { wrong.link = 'badLink'; }
    figureProblems(typed, wrong);
    if ((typed.reliability || typed.credibility) && !oneLine(typed.reason)) { wrong.reason = 'missing'; }
    ['author', 'what', 'source', 'reason'].forEach(function (field) {
      if (isPersonal(oneLine(typed[field]))) { wrong[field] = 'personal'; }
    });
    return wrong;
  }

  // A figure has all four fields or none.
  function figureProblems(typed, wrong) {
    var fields = ['measure', 'unit', 'value', 'period'];
    if (!fields.some(function (field) { return oneLine(typed[field]); })) { return; }
    fields.forEach(function (field) { if (!oneLine(typed[field])) { wrong[field] = 'missing'; } });
    if (!wrong.value && !amount(typed.value)) { wrong.value = 'badValue'; }
    if (!wrong.period && !isTime(oneLine(typed.period))) { wrong.period = 'badTime'; }
  }

  function inLanguage(language, words) {
    var text = {};
    text[language] = words;
    return text;
  }

  // What is not given is not judged: F6.
  function judgement(grade, unjudged, entry, form) {
    return {
      grade: grade || unjudged, by: oneLine(entry.author), day: entry.recorded,
      reason: grade ? inLanguage(entry.language, oneLine(entry.reason))
        : inLanguage(form.language, form.messages.unjudged)
    };
  }

  function source(entry, form) {
    var words = oneLine(entry.source);
    var link = oneLine(entry.link) || (isLink(words) ? words : '');
    var record = {
      record: 'source', id: entry.sourceName, title: inLanguage(entry.language, words),
      owner: isLink(words) ? host(words) : words
    };
    if (link) { record.link = link; } else { record.document = words; }
    record.language = entry.language;
    record.reliability = judgement(entry.reliability, 'F', entry, form);
    return record;
  }

  function evidence(entry, form) {
    var hasLink = oneLine(entry.link) || isLink(oneLine(entry.source));
    var record = {
      record: 'evidence', id: entry.name, fact: inLanguage(entry.language, oneLine(entry.what)),
      event: oneLine(entry.about) || entry.day, recorded: entry.recorded
    };
    if (entry.direction) { record.direction = entry.direction; }
    record.modality = 'reported';
    if (entry.recommendation) { record.links = [{ to: entry.recommendation, stance: 'context' }]; }
    if (entry.place) { record.place = entry.place; }
    if (entry.stage) { record.stage = entry.stage; }
    record.kind = entry.kind || (hasLink ? 'news' : 'testimony');
    if (oneLine(entry.measure)) {
      record.figures = [{
        measure: entry.measure, unit: entry.unit, value: amount(entry.value), basis: basis(oneLine(entry.period)),
        period: oneLine(entry.period)
      }];
    }
    record.source = entry.sourceName;
    record.credibility = judgement(entry.credibility, '6', entry, form);
    record.sensitivity = 'restricted';
    return record;
  }

  // What two entries must share to rest on one source: a grade is given once.
  function sourceKey(entry) {
    return ['source', 'link', 'language', 'author', 'reliability', 'reason'].map(function (field) {
      return oneLine(entry[field]);
    }).join('\n');
  }

  // The entry with names of its own; one that changed keeps its own, and a source is named once.
  function named(typed, others, form, today, random) {
    var entry = {};
    Object.keys(typed).forEach(function (field) { entry[field] = typed[field]; });
    entry.name = typed.name || 'E-' + letters(12, random);
    entry.recorded = typed.recorded || today;
    var same = others.filter(function (other) { return sourceKey(other) === sourceKey(entry); })[0];
    entry.sourceName = same ? same.sourceName : form.country + '-S-' + letters(12, random);
    return entry;
  }

  // The text of the file: each source once, before the first entry that rests on it.
  function lines(entries, form) {
    var known = {};
    var text = '';
    entries.forEach(function (entry) {
      if (!known[entry.sourceName]) { text += JSON.stringify(source(entry, form)) + '\n'; }
      known[entry.sourceName] = true;
      text += JSON.stringify(evidence(entry, form)) + '\n';
    });
    return text;
  }

  return { letters: letters, problems: problems, named: named, lines: lines };
}());
