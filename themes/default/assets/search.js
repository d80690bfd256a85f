// The half of the search that is seen: a dialog with a field, results as one types, and choices that narrow them.
// Classic scripts alone, loaded when somebody begins to search, so that it also runs from a folder on a memory stick.
// Words of readers and texts become text, never markup.
(function () {
  "use strict";

  /** How many results are shown at first, and more each time. */
  var STEP = 10;
  /** Letters of an excerpt. */
  var LENGTH = 170;

  // By language: what `search/<lang>.js` said, its dialog, its index, its texts.
  var states = {};
  var now = null;
  // Scripts of the theme that are there already, and the texts that came last.
  var loaded = {};
  var arrived = null;

  /** Loads a script; those with data alone leave no trace. */
  function load(address, done, isData) {
    var script = document.createElement("script");
    script.src = address;
    // No script of the page itself.
    script.dataset.late = "";
    script.onload = function () { if (isData) script.remove(); done(true); };
    script.onerror = function () { script.remove(); done(false); };
    document.head.appendChild(script);
  }

  window.arkkiSearchDialog = function (data) {
    var state = states[data.lang];
    if (state) state.data = data;
    else states[data.lang] = { data: data, index: null, texts: {}, asked: {}, failed: false, shown: STEP, isOld: false };
  };
  window.arkkiFindIndex = function (data) {
    var state = states[data.lang];
    var name = state.data.stemmer;
    var stemmer = name && window[name] ? new window[name]() : null;
    state.index = new window.arkkiFind.Index(data, stemmer && function (word) { return stemmer.stemWord(word); });
    state.texts = {};
    state.asked = {};
  };
  window.arkkiFindTexts = function (part) { arrived = part; };

  function one(selector) {
    return now.dialog.querySelector(selector);
  }

  /** Opens the dialog of the language that the page has now; `taken` hands over what was typed meanwhile. */
  function open(button, taken) {
    var root = new URL(button.dataset.searchRoot || "./", document.baseURI).href;
    var lang = document.documentElement.lang;
    var begin = function () {
      var what = taken();
      // Escape came first.
      if (!what) return;
      var query = what.query;
      now = states[lang];
      if (!now) {
        location.href = document.querySelector(".search-link").href;
        return;
      }
      now.root = root;
      now.address = new URL(button.dataset.search, document.baseURI).href;
      build();
      if (!now.dialog.open) now.dialog.showModal();
      var field = one("input[type=search]");
      if (query) field.value = query.slice(0, 200);
      else if (!field.value) field.value = remembered();
      now.enters = what.enters;
      field.focus();
      field.select();
      if (query) field.setSelectionRange(field.value.length, field.value.length);
      if (!now.index || now.isOld) fetchIndex(now);
      show();
    };
    if (states[lang] && !states[lang].isOld) begin();
    else load(button.dataset.search, begin, true);
  }

  // What was searched for last: who looks at one card after the other goes on from there.

  function remembered() {
    try {
      return sessionStorage.getItem("arkki-search " + now.root) || "";
    } catch (e) {
      return "";
    }
  }

  function remember(query) {
    try {
      sessionStorage.setItem("arkki-search " + now.root, query);
    } catch (e) {
      // Storage may be closed; the dialog then begins empty on the next page.
    }
  }

  /** What the way back to this page opens: a search, or nothing. */
  function leave(query) {
    try {
      history.replaceState(query ? { arkkiSearch: query } : null, "");
    } catch (e) {
      // Some places have no history.
    }
  }

  /** Scripts come one after the other: the index is read with what came before it. */
  function fetchIndex(state) {
    state.failed = false;
    state.isOld = false;
    var rest = state.data.scripts.filter(function (it) { return !loaded[it]; });
    var next = function (isThere) {
      state.failed = !isThere && !state.index;
      if (isThere && rest.length) {
        var name = rest.shift();
        // The index is the last of them, and may be another one next time.
        return load(state.root + name, function (isThere) {
          loaded[name] = isThere && rest.length > 0;
          next(isThere);
        }, !rest.length);
      }
      if (state === now) show();
    };
    next(true);
  }

  // A preview says this when something was saved: what is found then may be something else.
  document.addEventListener("arkki-saved", function () {
    Object.keys(states).forEach(function (it) { states[it].isOld = true; });
    if (!now || !now.dialog || !now.dialog.open) return;
    var state = now;
    load(state.address, function (isThere) {
      if (!isThere || state !== now || !state.dialog.open) return;
      var before = state.dialog;
      build();
      if (before !== state.dialog) {
        state.dialog.showModal();
        fields(before).forEach(function (it) {
          var same = fields(state.dialog).find(function (other) { return other.name === it.name; });
          if (same) same.value = it.value;
        });
        one("input[type=search]").focus();
      }
      fetchIndex(state);
    }, true);
  });

  function fields(dialog) {
    return Array.prototype.slice.call(dialog.querySelectorAll("input[type=search], select"));
  }

  function build() {
    if (now.dialog && document.contains(now.dialog) && now.html === now.data.html) return;
    if (now.dialog) now.dialog.remove();
    now.html = now.data.html;
    // What the program made at build, without a word of a reader.
    var holder = document.createElement("template");
    holder.innerHTML = now.html;
    now.dialog = holder.content.querySelector("dialog");
    now.dialog.dir = document.documentElement.dir;
    // No part of the page itself.
    now.dialog.dataset.late = "";
    now.dialog.querySelectorAll("[data-to]").forEach(function (it) { it.href = now.root + it.dataset.to; });
    document.body.appendChild(now.dialog);
    listen(now, now.dialog);
  }

  function listen(state, dialog) {
    var form = dialog.querySelector("form");
    var field = dialog.querySelector("input[type=search]");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var first = dialog.querySelector("[data-search-results] a");
      if (first) first.click();
      else if (!state.index) state.enters = true;
    });
    form.addEventListener("input", function () { again(state); });
    form.addEventListener("reset", function () {
      // The choices are emptied after this event; what was searched for stays.
      var query = field.value;
      setTimeout(function () { field.value = query; again(state); field.focus(); }, 0);
    });
    dialog.querySelector("[data-search-close]").addEventListener("click", function () { shut(dialog); });
    dialog.querySelector("[data-search-clear] button").addEventListener("click", function () { form.reset(); });
    dialog.querySelector("[data-search-more] button").addEventListener("click", function () {
      var before = state.shown;
      state.shown += STEP;
      show();
      var links = dialog.querySelectorAll("[data-search-results] a");
      if (links[before]) links[before].focus();
    });
    dialog.addEventListener("click", function (event) {
      // Beside the dialog, on what darkens the page.
      if (event.target === dialog) shut(dialog);
      // A place on the same page is gone to with the dialog closed.
      else if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        shut(dialog);
        leave(field.value.trim());
      }
    });
    dialog.addEventListener("keydown", keys);
    var key = dialog.querySelector("[data-search-key]");
    try {
      key.checked = localStorage.getItem("arkki-search-key") !== "off";
    } catch (e) {
      // Storage may be closed; the key then works.
    }
    key.addEventListener("change", function () {
      try {
        if (key.checked) localStorage.removeItem("arkki-search-key");
        else localStorage.setItem("arkki-search-key", "off");
      } catch (e) {
        key.checked = true;
      }
      if (window.arkkiInit) window.arkkiInit();
    });
  }

  /** Closes the dialog; a field in it that still had the focus would take the next key for a letter. */
  function shut(dialog) {
    dialog.close();
    if (dialog.contains(document.activeElement)) document.activeElement.blur();
    leave("");
  }

  function again(state) {
    state.shown = STEP;
    state.enters = false;
    one("[data-search-body]").scrollTop = 0;
    remember(one("input[type=search]").value.trim());
    if (state.failed) fetchIndex(state);
    show();
  }

  function keys(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      shut(now.dialog);
      return;
    }
    var field = one("input[type=search]");
    var links = Array.prototype.slice.call(now.dialog.querySelectorAll("[data-search-body] a[href]")).filter(function (it) { return it.offsetParent; });
    var at = links.indexOf(document.activeElement);
    var isHere = at >= 0 || document.activeElement === field;
    if (event.ctrlKey || event.metaKey || event.altKey || !isHere) return;
    var to = null;
    if (event.key === "ArrowDown") to = links[Math.min(at + 1, links.length - 1)];
    else if (event.key === "ArrowUp") to = at > 0 ? links[at - 1] : field;
    else if (at >= 0 && event.key === "Home") to = links[0];
    else if (at >= 0 && event.key === "End") to = links[links.length - 1];
    // Who goes on typing goes on searching.
    else if (at >= 0 && (event.key.length === 1 && event.key !== " " || event.key === "Backspace" || event.key === "Delete" || event.key === "Dead")) return field.focus();
    if (!to) return;
    event.preventDefault();
    to.focus();
    if (to !== field) (to.closest("li") || to).scrollIntoView({ block: "nearest" });
  }

  function say(text) {
    one("[data-search-count]").textContent = text;
    clearTimeout(now.saying);
    var status = one("[data-search-status]");
    // Whoever listens hears where typing has led, not each letter.
    now.saying = setTimeout(function () { if (status.textContent !== text) status.textContent = text; }, text ? 600 : 0);
  }

  function counted(count) {
    var form = "other";
    try {
      form = new Intl.PluralRules(now.data.lang).select(count);
    } catch (e) {
      // A language that this browser does not know.
    }
    var number = new Intl.NumberFormat(document.documentElement.lang || undefined).format(count);
    return (now.dialog.getAttribute("data-count-" + form) || now.dialog.dataset.countOther).replace("{n}", number);
  }

  function show() {
    var query = one("input[type=search]").value;
    var choice = {};
    var chosen = 0;
    now.dialog.querySelectorAll("select").forEach(function (it) {
      choice[it.name] = it.value;
      if (it.value) chosen += 1;
    });
    var narrowed = one("[data-search-narrowed]");
    if (narrowed) narrowed.textContent = chosen ? "(" + chosen + ")" : "";
    // What leaves results out is not hidden itself.
    if (chosen) one(".search-narrow").open = true;
    var results = one("[data-search-results]");
    var empty = one("[data-search-empty]");
    // Who has chosen a filter alone asks for all that passes it.
    var asks = query.trim().length > 0 || chosen > 0;
    now.dialog.classList.toggle("asked", asks);
    one("[data-search-advice]").hidden = now.failed;
    one("[data-search-clear]").hidden = true;
    if (!asks || !now.index) {
      results.textContent = "";
      empty.hidden = !now.failed;
      one("[data-search-more]").hidden = true;
      if (now.failed) one("[data-search-nearest]").hidden = true;
      return say(now.failed ? now.dialog.dataset.failed : asks ? now.dialog.dataset.loading : "");
    }
    var found = now.index.find(query, choice);
    var list = found.list.slice(0, now.shown);
    results.textContent = "";
    var items = list.map(function (it, at) {
      var item = result(it.entry, found, "search--hit-" + at);
      results.appendChild(item.element);
      return item;
    });
    one("[data-search-more]").hidden = found.list.length <= now.shown;
    empty.hidden = found.list.length > 0;
    if (found.list.length) say(counted(found.list.length));
    else {
      var isFiltered = chosen > 0 && now.index.find(query, {}).list.length > 0;
      var words = isFiltered ? now.dialog.dataset.noneFiltered : now.dialog.dataset.none;
      say(words.replace("{query}", function () { return query.trim(); }));
      one("[data-search-clear]").hidden = !isFiltered;
      nearest(isFiltered ? "" : query, choice);
    }
    now.found = found;
    texts(items, found);
    if (now.enters && items.length) {
      now.enters = false;
      items[0].link.click();
    }
  }

  function element(name, kind, text) {
    var out = document.createElement(name);
    if (kind) out.className = kind;
    if (text) out.textContent = text;
    return out;
  }

  function marked(into, parts) {
    into.textContent = "";
    parts.forEach(function (it) {
      into.appendChild(it[1] ? element("mark", "", it[0]) : document.createTextNode(it[0]));
    });
  }

  /** A row: its link is the title, and reaches over all of it. */
  function result(entry, found, id) {
    var index = now.index;
    var about = index.about[entry];
    var link = element("a", "search-hit");
    link.href = now.root + index.data.addresses[entry];
    var name = element("span", "search-name");
    marked(name, index.excerpt([index.data.titles[entry], []], found, 300).parts);
    link.appendChild(name);
    var kind = element("span", "search-kind");
    kind.appendChild(element("span", "", index.data.kinds[about.kind][1]));
    var said = index.data.said[about.said];
    if (said) said.split(" · ").forEach(function (it) { kind.appendChild(element("span", "", it)); });
    var text = element("span", "search-text");
    // Read aloud: title and kind, and the rest for who waits.
    name.id = id;
    kind.firstChild.id = id + "-kind";
    kind.id = id + "-facts";
    text.id = id + "-text";
    link.setAttribute("aria-labelledby", name.id + " " + kind.firstChild.id);
    link.setAttribute("aria-describedby", kind.id + " " + text.id);
    var item = element("li", "search-row");
    [link, kind, text].forEach(function (it) { item.appendChild(it); });
    return { element: item, entry: entry, link: link, text: text };
  }

  /** Fills in section and excerpt, where the texts are there; fetches those that are not. */
  function texts(items, found) {
    var state = now;
    var index = state.index;
    items.forEach(function (it) {
      var file = Math.floor(it.entry / index.data.part);
      var own = it.entry % index.data.part;
      if (state.texts[file]) return excerpt(it, state.texts[file][own], found);
      if (!state.asked[file]) {
        state.asked[file] = [];
        load(state.root + state.data.texts + file + ".js?v=" + index.data.versions[file], function (isThere) {
          // Another index has come meanwhile.
          if (state.index !== index) return;
          if (isThere && arrived && arrived[1] === file) state.texts[file] = arrived[2];
          var waiting = state.asked[file];
          // One that can not be had is not asked for again at each letter.
          state.asked[file] = isThere ? null : [];
          waiting.forEach(function (done) { done(); });
        }, true);
      }
      state.asked[file].push(function () {
        if (state.texts[file] && state.found === found) excerpt(it, state.texts[file][own], found);
      });
    });
  }

  function excerpt(item, text, found) {
    var its = now.index.excerpt(text, found, LENGTH);
    if (its.anchor) item.link.href = item.link.href.split("#")[0] + "#" + its.anchor;
    item.text.textContent = "";
    if (its.heading) {
      item.text.appendChild(element("span", "search-where", its.heading));
      item.text.appendChild(document.createTextNode(" "));
    }
    var words = element("span");
    marked(words, its.parts);
    item.text.appendChild(words);
  }

  function nearest(query, choice) {
    var near = query ? now.index.nearest(query, 3, choice) : [];
    var box = one("[data-search-nearest]");
    var list = box.querySelector("ul");
    list.textContent = "";
    box.hidden = !near.length;
    near.forEach(function (it) {
      var link = element("a", "", now.index.data.titles[it.entry]);
      link.href = now.root + now.index.data.addresses[it.entry];
      var item = element("li");
      item.appendChild(link);
      item.appendChild(element("span", "search-kind", now.index.data.kinds[now.index.about[it.entry].kind][1]));
      list.appendChild(item);
    });
  }

  window.arkkiSearch = { open: open };
})();
