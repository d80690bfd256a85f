// What the search knows of words: numbers of the index, letters of a language, endings, typing errors.
// Pure functions of their arguments; no page, no request.
//
// Words are taken exactly as the index takes them (`src/search/`): runs of letters and digits, in small letters,
// without their endings (Snowball, and rules of the index), without marks that the language does not count as part of a
// letter.
(function () {
  "use strict";

  // Numbers are written in letters: 46 to a digit, the last digit from the first half.
  var BASE = 46;
  var DIGIT = {};
  (function () {
    var at = 0;
    for (var code = 32; at < 2 * BASE; code += 1) {
      if (code !== 34 && code !== 92 && code !== 60) DIGIT[code] = at++;
    }
  })();

  function Reader(text) {
    this.text = text;
    this.at = 0;
  }
  Reader.prototype.next = function () {
    var out = 0;
    var power = 1;
    for (;;) {
      var digit = DIGIT[this.text.charCodeAt(this.at++)];
      if (digit < BASE) return out + digit * power;
      out += (digit - BASE) * power;
      power *= BASE;
    }
  };
  Reader.prototype.more = function () { return this.at < this.text.length; };

  /** Places of terms, each written as its distance from the one before. */
  function places(text) {
    var out = new Set();
    var reader = new Reader(text);
    for (var place = 0; reader.more(); place += 1) {
      place += reader.next();
      out.add(place);
    }
    return out;
  }

  var KEPT = { sv: "åäö", fi: "åäö", da: "åæø", nb: "åæø", nn: "åæø", de: "äöü", et: "äöõü" };
  var OTHERS = { "ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d" };
  var WORD = /[\p{Alphabetic}\p{N}]+/gu;

  /** Takes letters as a language takes them; `kept` are letters of its own. */
  function folder(kept) {
    return function (word) {
      if (/^[\x00-\x7f]*$/.test(word)) return word;
      var out = "";
      for (var it of word) {
        if (it < "\x80" || kept.indexOf(it) >= 0) out += it;
        else if (it === "ø" && kept.indexOf("ö") >= 0) out += "ö";
        else if (it === "æ" && kept.indexOf("ä") >= 0) out += "ä";
        else out += OTHERS[it] || it.normalize("NFD").replace(/\p{M}/gu, "");
      }
      return out;
    };
  }

  var bare = folder("");

  /** Replaces endings in steps, each by its first rule that fits: ending, what stands in its place, least letters. */
  function replaced(steps, word) {
    steps.forEach(function (step) {
      var rule = step.find(function (it) {
        return word.length >= it[2] && word.length - it[0].length + it[1].length >= 3 && word.endsWith(it[0]);
      });
      if (rule) word = word.slice(0, word.length - rule[0].length) + rule[1];
    });
    return word;
  }

  // Rows of the table below; it is filled ten thousand times for a word.
  var LONGEST = 64;
  var rows = [new Uint8Array(LONGEST + 8), new Uint8Array(LONGEST + 8), new Uint8Array(LONGEST + 8)];

  /**
   * How many typing errors lie between a word and a term or its beginning: letters too many, too few, others or
   * exchanged. More than `most` is `most + 1`. Returns [whole, beginning].
   */
  function errors(word, term, most) {
    var far = most + 1;
    var n = word.length;
    if (n > LONGEST) return [far, far];
    var m = Math.min(term.length, n + most);
    var before = rows[0];
    var last = rows[1];
    var row = rows[2];
    for (var j = 0; j <= m; j += 1) last[j] = Math.min(j, far);
    for (var i = 1; i <= n; i += 1) {
      // Farther from the diagonal there are more errors than asked for.
      var low = Math.max(1, i - most);
      var high = Math.min(m, i + most);
      if (low > high) return [far, far];
      row[low - 1] = low === 1 ? Math.min(i, far) : far;
      var least = row[low - 1];
      for (j = low; j <= high; j += 1) {
        var same = word.charCodeAt(i - 1) === term.charCodeAt(j - 1);
        var cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), far);
        if (i > 1 && j > 1 && word.charCodeAt(i - 1) === term.charCodeAt(j - 2) && word.charCodeAt(i - 2) === term.charCodeAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return [far, far];
      if (high < m) row[high + 1] = far;
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    var begin = far;
    for (j = Math.max(0, n - most); j <= m; j += 1) begin = Math.min(begin, last[j]);
    return [m === term.length && n - m <= most ? last[m] : far, begin];
  }

  /** Which letters a word has, as bits; different letters may share one. */
  function letters(word) {
    var out = 0;
    for (var at = 0; at < word.length; at += 1) out |= 1 << (word.charCodeAt(at) & 31);
    return out;
  }

  /** How many bits are set. */
  function bits(it) {
    var out = 0;
    for (; it; it &= it - 1) out += 1;
    return out;
  }

  window.arkkiWords = {
    Reader: Reader, places: places, folder: folder, kept: KEPT, bare: bare, replaced: replaced,
    errors: errors, letters: letters, bits: bits, WORD: WORD
  };
})();
