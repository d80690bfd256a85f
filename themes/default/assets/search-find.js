// The half of the search that finds: reads an index of `search/<lang>-index.js` and ranks its entries.
// Pure functions of their arguments; no page, no request.
(function () {
  "use strict";

  var words = window.arkkiWords;
  var Reader = words.Reader;
  var places = words.places;
  var folder = words.folder;
  var bare = words.bare;
  var replaced = words.replaced;
  var errors = words.errors;
  var letters = words.letters;
  var bits = words.bits;
  var WORD = words.WORD;

  /** Reads an index; `stem` is a stemmer of Snowball or nothing. */
  function Index(data, stem) {
    var fold = folder(words.kept[data.lang.split("-")[0]] || "");
    var stems = new Map();
    this.data = data;
    this.fold = fold;
    this.size = data.titles.length;

    /** The stem of a word in small letters, folded, without what stems leave apart. */
    this.stemmed = function (word) {
      word = replaced(data.endings.spelt, word);
      return stem ? replaced(data.endings.stems, fold(stem(word))) : fold(word);
    };

    /** The same, remembered. */
    this.stem = function (word) {
      var known = stems.get(word);
      if (known === undefined) {
        if (stems.size > 20000) stems.clear();
        stems.set(word, known = this.stemmed(word));
      }
      return known;
    };

    // Entries: kind, facts, facets.
    this.about = [];
    var reader = new Reader(data.about);
    for (var at = 0; at < this.size; at += 1) {
      var it = { kind: reader.next(), said: reader.next(), facets: [] };
      for (var count = reader.next(); count > 0; count -= 1) it.facets.push(data.facets[reader.next()]);
      this.about.push(it);
    }

    // Terms, and the same without any marks.
    this.terms = [];
    this.places = new Map();
    this.bare = [];
    this.letters = [];
    reader = new Reader(data.terms);
    for (var before = ""; reader.more();) {
      var shared = reader.next();
      var end = data.terms.indexOf("|", reader.at);
      before = before.slice(0, shared) + data.terms.slice(reader.at, end);
      reader.at = end + 1;
      this.places.set(before, this.terms.length);
      this.terms.push(before);
      var plain = bare(before);
      this.bare.push(plain);
      this.letters.push(letters(before) | letters(plain));
    }

    // Letters of the site's words.
    var alphabet = new Set();
    this.terms.forEach(function (it) { if (it.length > 3) for (var letter of it) if (/\p{Alphabetic}/u.test(letter)) alphabet.add(letter); });
    this.alphabet = Array.from(alphabet).sort();

    // Compounds, by each of their parts.
    this.within = new Map();
    reader = new Reader(data.compounds);
    for (var term = 0; reader.more(); term += 1) {
      term += reader.next();
      for (var part = 0; part < 2; part += 1) {
        var of = reader.next();
        if (!this.within.has(of)) this.within.set(of, []);
        this.within.get(of).push(term);
      }
    }

    // Terms of most texts, and those of titles in other languages.
    this.common = places(data.common);
    this.foreign = places(data.foreign);

    // Terms to avoid, with those that are said in their place.
    this.preferred = new Map();
    reader = new Reader(data.avoided);
    while (reader.more()) {
      var avoided = reader.next();
      this.preferred.set(avoided, (this.preferred.get(avoided) || []).concat(reader.next()));
    }

    // Where the entries of each term begin.
    this.starts = [];
    reader = new Reader(data.postings);
    while (reader.more()) {
      this.starts.push(reader.at);
      for (count = reader.next(); count > 0; count -= 1) reader.next();
    }
  }

  /** Words of a text in small letters. */
  Index.prototype.words = function (text) {
    return (text.normalize("NFC").replace(/\u00ad/g, "").match(WORD) || []).map(function (it) { return it.toLowerCase(); });
  };

  /** The same of a query: what has a hyphen is one word, where the site writes it so. */
  Index.prototype.asked = function (query) {
    var self = this;
    return this.words(query.replace(/(\p{Alphabetic}+)[-\u2011](\p{Alphabetic}+)/gu, function (whole, one, other) {
      var joined = one + other;
      // The parts of "post-it" and "e-mail" are no words.
      return Math.min(one.length, other.length) < 3 || self.places.has(self.stem(joined.toLowerCase())) ? joined : whole;
    }));
  };

  /** Calls `visit` with entry and level of all that a term stands in. */
  Index.prototype.each = function (term, visit) {
    var reader = new Reader(this.data.postings);
    reader.at = this.starts[term];
    var entry = 0;
    for (var count = reader.next(); count > 0; count -= 1) {
      var value = reader.next();
      entry += Math.floor(value / 8);
      visit(entry, value % 8);
      entry += 1;
    }
  };

  Index.prototype.count = function (term) {
    var reader = new Reader(this.data.postings);
    reader.at = this.starts[term];
    return reader.next();
  };

  var LINKS = ["", "s", "n", "en", "e"];

  /** The terms of a compound that the index does not have as a whole. */
  Index.prototype.split = function (word) {
    var best = null;
    for (var at = 4; at <= word.length - 4; at += 1) {
      var right = this.places.get(this.stem(word.slice(at)));
      if (right === undefined) continue;
      for (var link = 0; link < LINKS.length; link += 1) {
        var left = word.slice(0, at);
        if (LINKS[link] && !left.endsWith(LINKS[link])) continue;
        left = left.slice(0, left.length - LINKS[link].length);
        var first = left.length >= 4 ? this.places.get(this.stem(left)) : undefined;
        if (first === undefined) continue;
        var shorter = Math.min(at, word.length - at);
        if (!best || shorter > best.shorter) best = { shorter: shorter, terms: [first, right] };
      }
    }
    return best ? best.terms : [];
  };

  /** Terms that have the longest end or beginning of a compound, where the site does not have the other part. */
  Index.prototype.partly = function (word, add) {
    var self = this;
    var longest = function (part, fits, weight) {
      for (var length = word.length - 3, isFound = false; length >= 5 && !isFound; length -= 1) {
        var stem = self.stem(part(length));
        if (stem.length < 4) continue;
        self.terms.forEach(function (term, at) {
          if (term !== stem && (stem.length < 5 || !fits(term, stem))) return;
          isFound = true;
          add(at, weight);
        });
      }
    };
    // What it is stands last; what kind of it, first.
    longest(function (length) { return word.slice(-length); }, function (term, stem) { return term.endsWith(stem); }, 0.38);
    longest(function (length) { return word.slice(0, length); }, function (term, stem) { return term.startsWith(stem); }, 0.3);
  };

  /** Terms that a word of the query may mean, each with how well: 1 is the word itself. */
  Index.prototype.meant = function (word) {
    var out = new Map();
    var stem = this.stem(word);
    var folded = this.fold(word);
    var plain = bare(folded);
    // Who types no marks may have none to type.
    var isPlain = plain === folded;
    var add = function (term, weight) {
      if (!(out.get(term) >= weight)) out.set(term, weight);
    };
    var exact = this.places.get(stem);
    var own = this.places.get(folded);
    if (exact !== undefined) add(exact, 1);
    if (own !== undefined) add(own, own === exact ? 1 : 0.9);
    var terms = this.terms;
    var self = this;
    var stemPlain = bare(stem);
    var begins = word.length >= 2;
    var isSure = false;
    for (var at = 0; at < terms.length; at += 1) {
      var term = terms[at];
      var weight = 0;
      if (begins && term.length > folded.length && term.startsWith(folded)) weight = 0.8 * Math.sqrt(folded.length / term.length);
      if (weight >= 0.4) isSure = true;
      // The whole word may be a form of one that a compound begins with.
      if (stem.length >= 4 && term.length > stem.length && term.startsWith(stem)) weight = Math.max(weight, 0.65 * Math.sqrt(stem.length / term.length));
      // Forms that the stemmer of a language keeps apart: `werkbladen`, `werkblad`.
      if (!weight && term.length >= 5 && folded.length - term.length <= 2 && folded.startsWith(term)) weight = 0.7;
      // A compound may end in it, and the site may have no word for the rest.
      if (!weight && word.length >= 5 && stem.length >= 4 && term.length >= stem.length + 3 && term.endsWith(stem)) weight = 0.5;
      if (!weight && isPlain && self.bare[at] !== term) {
        if (self.bare[at] === stemPlain || self.bare[at] === plain) weight = 0.85;
        else if (begins && self.bare[at].startsWith(plain)) weight = 0.7 * Math.sqrt(plain.length / term.length);
      }
      if (weight) add(at, weight);
    }
    // What has a stem like the beginning of another word may still be misspelt.
    var isMeant = function () {
      return isSure || Array.from(out).some(function (it) { return it[1] >= 0.4 && !(stem.length < folded.length && terms[it[0]].startsWith(stem)); });
    };
    // Texts say the preferred term where a reader says the one to avoid.
    Array.from(out).forEach(function (it) {
      if (it[1] < 0.6) return;
      (self.preferred.get(it[0]) || []).forEach(function (term) { add(term, it[1] * 0.8); });
    });
    // Compounds that have what is meant as a part.
    Array.from(out).forEach(function (it) {
      if (it[1] < 0.5) return;
      (self.within.get(it[0]) || []).forEach(function (whole) { add(whole, it[1] * 0.55); });
    });
    if (exact === undefined) {
      this.split(word).forEach(function (it) { add(it, 0.5); });
      // What something begins with is not misspelt.
      if (!isMeant()) this.misspelt(word, stem, add);
      if (!isMeant()) this.partly(word, add);
    }
    return out;
  };

  /** One error from four letters on, two from seven; what has fewer errors is meant. */
  Index.prototype.misspelt = function (word, stem, add) {
    var folded = this.fold(word);
    if (folded.length < 4) return;
    var forms = stem === folded ? [folded] : [stem, folded];
    var plain = forms.map(bare);
    var own = forms.map(letters);
    var found = [[], [], []];
    for (var at = 0; at < this.terms.length; at += 1) {
      var term = this.terms[at];
      if (this.foreign.has(at)) continue;
      // An error in the ending keeps the stemmer from taking it off.
      if (term.length >= 6 && folded.length > term.length && folded.length - term.length <= 5 && folded.startsWith(term)) {
        found[2].push([at, 0.45 * term.length / folded.length]);
      }
      for (var form = 0; form < forms.length; form += 1) {
        var it = forms[form];
        var most = it.length >= 7 ? 2 : 1;
        if (it.length < 4 || term.length < it.length - most) continue;
        // Each letter that the term lacks is an error.
        if (bits(own[form] & ~this.letters[at]) > most) continue;
        var wrong = errors(it, term, most);
        // Short words with an error and without their marks are any words.
        if (it.length > 5 && this.bare[at] !== term && Math.min(wrong[0], wrong[1]) > 1) wrong = errors(plain[form], this.bare[at], most);
        // Two errors and another first letter is another word.
        var isLike = term[0] === it[0];
        // A stem says less than the word that was typed.
        var share = it === folded ? 1 : 0.8;
        if (wrong[0] <= most && (wrong[0] < (it.length > 5 ? 2 : 1) || isLike)) found[wrong[0]].push([at, share * (wrong[0] < 2 ? 0.6 : 0.35)]);
        else if (wrong[1] <= most && isLike && it.length >= 6) {
          // What a longer word begins with hides nothing that has more errors.
          add(at, share * (wrong[1] < 2 ? 0.4 : 0.22) * Math.sqrt(it.length / Math.max(term.length, it.length)));
        }
      }
    }
    this.corrected(word).forEach(function (term) { found[1].push([term, 0.6]); });
    found[0].concat(found[1]).forEach(function (it) { add(it[0], it[1]); });
    if (found[0].length + found[1].length === 0) found[2].forEach(function (it) { add(it[0], it[1]); });
  };

  /** Terms of all words that are one error away: an error in an ending makes another stem of it. */
  Index.prototype.corrected = function (word) {
    var out = new Set();
    if (word.length < 5 || word.length > 24) return out;
    var self = this;
    var look = function (it) {
      var term = self.places.get(self.stemmed(it));
      if (term !== undefined && self.terms[term].length >= 3 && !self.foreign.has(term)) out.add(term);
    };
    for (var at = 0; at <= word.length; at += 1) {
      var head = word.slice(0, at);
      var tail = word.slice(at);
      if (tail) look(head + tail.slice(1));
      if (tail.length > 1) look(head + tail[1] + tail[0] + tail.slice(2));
      this.alphabet.forEach(function (letter) {
        if (tail) look(head + letter + tail.slice(1));
        look(head + letter + tail);
      });
    }
    return out;
  };

  Index.prototype.fits = function (entry, choice) {
    var it = this.about[entry];
    for (var facet in choice) {
      if (!choice[facet]) continue;
      if (facet === "kind" ? this.data.kinds[it.kind][0] !== choice.kind : it.facets.indexOf(facet + ":" + choice[facet]) < 0) return false;
    }
    return true;
  };

  /** Entries with a title that begins with a letter, then those with a word in it that does. */
  Index.prototype.lettered = function (letter, choice) {
    var wanted = this.fold(letter);
    var first = [];
    var later = [];
    for (var entry = 0; entry < this.size; entry += 1) {
      var at = this.words(this.data.titles[entry]).findIndex(function (it) { return this.fold(it).startsWith(wanted); }, this);
      if (at >= 0 && this.fits(entry, choice)) (at ? later : first).push({ entry: entry, score: at ? 1 : 2 });
    }
    return first.concat(later);
  };

  /** Entries for a query, best first: number, score; with the terms that were meant, for marks in texts. */
  Index.prototype.find = function (query, choice) {
    var words = this.asked(query).slice(0, 12);
    var self = this;
    if (!words.length) {
      var hasChoice = Object.keys(choice || {}).some(function (it) { return choice[it]; });
      var all = this.about.map(function (it, entry) { return { entry: entry, score: 0 }; });
      return { words: words, meant: [], list: hasChoice ? all.filter(function (it) { return this.fits(it.entry, choice); }, this) : [] };
    }
    // One letter is where a word begins.
    if (words.length === 1 && /^\p{Alphabetic}$/u.test(words[0])) {
      return { words: words, meant: [], list: this.lettered(words[0], choice || {}) };
    }
    var size = this.size;
    var sums = new Float64Array(size);
    var hits = new Float64Array(size);
    var whole = 0;
    var meant = words.map(function (word) { return self.meant(word); });
    // A compound that was written apart.
    for (var pair = 0; pair + 1 < words.length; pair += 1) {
      if (Math.min(words[pair].length, words[pair + 1].length) < 3) continue;
      ["", "s"].forEach(function (link) {
        var whole = self.places.get(self.stem(words[pair] + link + words[pair + 1]));
        if (whole === undefined) return;
        meant[pair].set(whole, 0.9);
        meant[pair + 1].set(whole, 0.9);
      });
    }
    meant.forEach(function (terms, at) {
      var best = new Float64Array(size);
      // A longer word is not worth more than the one that was typed because it is rarer.
      var exact = self.places.get(self.stem(words[at]));
      var most = exact === undefined ? Infinity : self.rarity(exact);
      // What a word is worth among others: "how to" is little beside "interview".
      var worth = exact === undefined ? Infinity : most;
      terms.forEach(function (weight, term) {
        var rare = Math.min(self.rarity(term), most);
        if (weight >= 0.35) worth = Math.min(worth, rare);
        self.each(term, function (entry, level) {
          var score = weight * rare * (level + 1);
          if (score > best[entry]) best[entry] = score;
        });
      });
      // "Worksheet" means every worksheet, and those that are called so more.
      var kinds = self.kinds(words[at]);
      if (kinds.size) {
        var its = self.about.filter(function (it) { return kinds.has(it.kind); }).length;
        var rare = Math.log(1 + (size + 0.5) / (its + 0.5));
        worth = Math.min(worth, rare);
        self.about.forEach(function (it, entry) { if (kinds.has(it.kind)) best[entry] = Math.max(best[entry], rare * 6); });
      }
      if (worth === Infinity) worth = Math.log(1 + 2 * size);
      whole += worth * worth;
      for (var entry = 0; entry < size; entry += 1) {
        if (!best[entry]) continue;
        sums[entry] += best[entry];
        hits[entry] += worth * worth;
      }
    });
    var list = [];
    for (var entry = 0; entry < size; entry += 1) {
      if (!hits[entry] || !this.fits(entry, choice || {})) continue;
      // Who asks with three words wants all three.
      var share = hits[entry] / whole;
      list.push({ entry: entry, score: sums[entry] * share * share });
    }
    list.sort(function (a, b) { return b.score - a.score || a.entry - b.entry; });
    // Of several words, what has but one that says little is noise.
    if (words.length > 1 && list.length) {
      var least = list[0].score * 0.04;
      list = list.filter(function (it) { return it.score >= least; });
    }
    var found = { words: words, meant: meant, list: list };
    this.titled(list, found);
    return found;
  };

  /** Kinds that a word names. */
  Index.prototype.kinds = function (word) {
    var stem = this.stem(word);
    var out = new Set();
    this.data.kinds.forEach(function (it, at) {
      if (this.words(it[1]).some(function (name) { return this.stem(name) === stem; }, this)) out.add(at);
    }, this);
    return out;
  };

  /** How rare a term is among all entries. */
  Index.prototype.rarity = function (term) {
    // Terms of most texts are not listed with each of them.
    var count = this.common.has(term) ? this.size * 0.7 : this.count(term);
    return Math.log(1 + (this.size + 0.5) / (count + 0.5));
  };

  /** What is called as the query asks, and little else, comes first. */
  Index.prototype.titled = function (list, found) {
    var self = this;
    var weigh = this.marks(found);
    var best = list.slice(0, 60);
    best.forEach(function (it) {
      var title = self.words(self.data.titles[it.entry]);
      var sum = 0;
      title.forEach(function (word) { sum += weigh(word); });
      it.score *= 1 + 0.6 * sum / Math.max(title.length, 1);
    });
    best.sort(function (a, b) { return b.score - a.score || a.entry - b.entry; });
    for (var at = 0; at < best.length; at += 1) list[at] = best[at];
  };

  /** Titles that share most pairs of letters with the query. */
  Index.prototype.nearest = function (query, most, choice) {
    function pairs(text) {
      var out = new Set();
      var letters = " " + bare(text.toLowerCase()) + " ";
      for (var at = 0; at < letters.length - 1; at += 1) out.add(letters.slice(at, at + 2));
      return out;
    }
    var wanted = pairs(query.normalize("NFC"));
    var list = this.data.titles.map(function (title, entry) {
      var its = pairs(title);
      var same = 0;
      its.forEach(function (it) { if (wanted.has(it)) same += 1; });
      return { entry: entry, score: 2 * same / (its.size + wanted.size) };
    }).filter(function (it) { return this.fits(it.entry, choice || {}); }, this);
    list.sort(function (a, b) { return b.score - a.score || a.entry - b.entry; });
    var seen = new Set();
    return list.filter(function (it) {
      var title = this.data.titles[it.entry].toLowerCase();
      var isNew = it.score > 0.4 && !seen.has(title);
      seen.add(title);
      return isNew;
    }, this).slice(0, most);
  };

  /** How much a word of a text is meant: 1 for the query's own words, 0 for none. */
  Index.prototype.marks = function (found) {
    var self = this;
    var says = function (terms) {
      return !Array.from(terms).some(function (it) { return it[1] === 1 && self.common.has(it[0]); });
    };
    // "How to" is no reason why a text was found, if there is another.
    var saying = found.meant.filter(says);
    var meant = saying.length ? saying : found.meant;
    return function (word) {
      var small = word.toLowerCase();
      var term = self.places.get(self.stem(small));
      var best = 0;
      meant.forEach(function (terms) { best = Math.max(best, (term !== undefined && terms.get(term)) || 0); });
      return best;
    };
  };

  /** The section of a text that fits best, and an excerpt as parts: words, and whether they are marked. */
  Index.prototype.excerpt = function (text, found, length) {
    var marks = this.marks(found);
    var seen = new Map();
    var weigh = function (word) {
      var known = seen.get(word);
      if (known === undefined) seen.set(word, known = marks(word));
      return known;
    };
    var best = { score: 0, heading: "", anchor: "", text: text[0], from: 0 };
    var look = function (heading, anchor, body) {
      var score = 0;
      var first = -1;
      (heading.match(WORD) || []).forEach(function (it) { score += 3 * weigh(it); });
      var met = new Map();
      for (var it of body.matchAll(WORD)) {
        var weight = weigh(it[0]);
        if (weight < 0.2) continue;
        var times = met.get(it[0]) || 0;
        met.set(it[0], times + 1);
        score += weight / (1 + times);
        if (first < 0) first = it.index;
      }
      if (score > best.score) best = { score: score, heading: heading, anchor: anchor, text: body || text[0], from: body ? Math.max(first, 0) : 0 };
    };
    look("", "", text[0]);
    best.score *= 1.5;
    text[1].forEach(function (it) { look(it[0], it[1], it[2]); });
    // Some words before the first that is marked, from where a sentence begins if that is near.
    var from = best.from;
    if (from > 60) {
      var begin = Math.max(best.text.lastIndexOf(". ", from), best.text.lastIndexOf(" · ", from), best.text.lastIndexOf("? ", from));
      from = from - begin < 90 && begin > 0 ? begin + (best.text[begin] === " " ? 3 : 2) : best.text.indexOf(" ", from - 50) + 1;
    } else from = 0;
    var to = from + length;
    if (to < best.text.length) to = Math.max(best.text.lastIndexOf(" ", to), from + 1);
    var shown = best.text.slice(from, to);
    var parts = [];
    var last = 0;
    for (var it of shown.matchAll(WORD)) {
      if (weigh(it[0]) < 0.2) continue;
      parts.push([shown.slice(last, it.index), false], [it[0], true]);
      last = it.index + it[0].length;
    }
    parts.push([shown.slice(last), false]);
    if (from > 0) parts.unshift(["… ", false]);
    if (to < best.text.length) parts.push([" …", false]);
    return { heading: best.heading, anchor: best.anchor, parts: parts.filter(function (it) { return it[0]; }) };
  };

  window.arkkiFind = { Index: Index };
})();
