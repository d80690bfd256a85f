// A worksheet that is filled in on the screen: answers, conditions, keeping, the example, printing.
// Classic scripts without requests, so that a sheet also works from a folder on a memory stick.
// What is typed stays in `state`; the page only shows it. So it survives when the page changes its
// language, shows the example, or is printed blank. Nothing is stored before the group asks for it.
// Files, languages, notes and the comparison are scripts of their own and hook in at `window.arkkiSheet`.
(function () {
  "use strict";

  var root = document.documentElement;
  var STALE = 7 * 24 * 60 * 60 * 1000;

  var state = {
    answers: map(),
    // Answers that this sheet has no place for; they go out again with every file.
    aside: map(),
    kept: false,
    // When a file was last saved.
    exported: "",
    example: false,
    blank: false,
    large: null,
    paper: null
  };
  // The page as it stands now: `form`, `data`, `names` in the order of the sheet, `controls` of each.
  var page = null;
  var hooks = { init: [], show: [] };
  var changed = false;
  // A radio that was cleared by the key that is still down.
  var spent = null;

  // Keys come from files, so no map may have keys of its own.
  function map() {
    return Object.create(null);
  }

  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  function one(selector, from) {
    return (from || document).querySelector(selector);
  }

  function all(selector, from) {
    return Array.prototype.slice.call((from || document).querySelectorAll(selector));
  }

  function word(name) {
    var words = one("template[data-words]");
    var found = words && one('[data-word="' + name + '"]', words.content);
    return found ? found.textContent.trim() : "";
  }

  // Says something: texts become paragraphs, lists of texts become lists, elements stay what they are.
  function say() {
    var place = one("[data-message]");
    if (!place) return;
    place.textContent = "";
    Array.prototype.forEach.call(arguments, function (part) {
      if (!part) return;
      if (part.nodeType) {
        place.appendChild(part);
        return;
      }
      var element = document.createElement(Array.isArray(part) ? "ul" : "p");
      if (!Array.isArray(part)) element.textContent = part;
      else part.forEach(function (text) {
        element.appendChild(document.createElement("li")).textContent = text;
      });
      place.appendChild(element);
    });
  }

  // Answers and controls

  function answered(answers) {
    return Object.keys(answers).some(function (key) { return answers[key] !== ""; });
  }

  function read(name) {
    var controls = page.controls[name];
    if (controls[0].type === "radio") {
      var chosen = controls.filter(function (it) { return it.checked; })[0];
      return chosen ? chosen.value : "";
    }
    if (controls[0].type === "checkbox") return controls[0].checked ? "yes" : "";
    if (controls[0].type === "number") return /^\d{1,4}$/.test(controls[0].value) ? controls[0].value : "";
    return controls[0].value;
  }

  function put(name, value) {
    page.controls[name].forEach(function (control) {
      if (control.type === "radio" || control.type === "checkbox") control.checked = value !== "" && control.value === value;
      else if (control.value !== value) control.value = value;
    });
  }

  function set(name, value) {
    if (value === "") delete state.answers[name];
    else state.answers[name] = value;
  }

  function example() {
    var out = map();
    page.names.forEach(function (name) {
      page.controls[name].forEach(function (control) {
        if (has(control.dataset, "example")) out[name] = control.dataset.example;
      });
    });
    return out;
  }

  // What the page shows now, which is not always what the group has answered.
  function shown() {
    if (state.blank) return map();
    return state.example ? page.example : state.answers;
  }

  function show() {
    var values = shown();
    page.names.forEach(function (name) {
      put(name, values[name] || "");
      page.controls[name].forEach(function (control) {
        if (control.type === "radio" || control.type === "checkbox") control.disabled = state.example;
        else control.readOnly = state.example;
      });
    });
    page.form.classList.toggle("is-example", state.example);
    all("[data-save]").forEach(function (it) { it.disabled = state.example; });
    var button = one("[data-example-button]");
    if (button) {
      button.setAttribute("aria-pressed", String(state.example));
      button.textContent = word(state.example ? "example-hide" : "example-show");
    }
    hooks.show.forEach(function (hook) { hook(); });
    follow();
  }

  // Brings all that depends on the answers in step with them.
  function follow() {
    var values = shown();
    all(".grow > textarea, .grow > input", page.form).forEach(grow);
    all("[data-when]", page.form).forEach(function (it) {
      it.classList.toggle("not-asked", !asked(it.dataset.when, values));
    });
    all(".sheet-block", page.form).forEach(function (block) {
      var here = block.dataset.block;
      block.classList.toggle("has-answer", page.names.some(function (name) {
        return values[name] && name.split("--")[0] === here;
      }));
    });
    all("input[type=radio]", page.form).forEach(function (it) {
      var label = it.closest("label");
      if (!label) return;
      if (it.checked && !state.example) label.title = word("clear");
      else label.removeAttribute("title");
    });
    whose(values);
    remind();
  }

  // The style sheet draws the text once more: so an area becomes as high as it, and a line is whole on paper.
  function grow(field) {
    var frame = field.parentNode;
    if (frame.dataset.value !== field.value) frame.dataset.value = field.value;
  }

  // A question that is not answered yet leaves open what depends on it.
  function asked(json, values) {
    return JSON.parse(json).some(function (pair) {
      return values[pair[0]] === pair[1] || isOpen(pair[0], values);
    });
  }

  // Whether nothing has been said yet. A box stays empty on purpose once another of its list is ticked.
  function isOpen(key, values) {
    if (values[key]) return false;
    var about = page.data.answers[key];
    if (!about || about.kind !== "tick") return true;
    var block = key.split("--")[0] + "--";
    return !page.names.some(function (name) {
      return name.indexOf(block) === 0 && page.data.answers[name].kind === "tick" && values[name];
    });
  }

  function whose(values) {
    var out = [];
    ["group", "project", "date"].forEach(function (field) {
      page.names.forEach(function (name) {
        if (!values[name] || name.split("--").pop() !== field) return;
        if (!page.controls[name][0].closest(".sheet-block-meta")) return;
        out.push(field === "date" ? day(values[name]) : values[name]);
      });
    });
    all("[data-who]").forEach(function (it) { it.textContent = out.join(" · "); });
  }

  function day(value) {
    var parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    if (!parts) return value;
    try {
      var date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
      // Plain English would be that of the United States, which the kit does not write.
      return date.toLocaleDateString(root.lang === "en" ? "en-GB" : root.lang || undefined, { year: "numeric", month: "long", day: "numeric" });
    } catch (e) {
      return value;
    }
  }

  // Takes answers apart into those the sheet has a place for and the others.
  function sort(record) {
    var out = { answers: map(), aside: map() };
    ["answers", "aside"].forEach(function (part) {
      var from = record[part];
      if (!from || typeof from !== "object" || Array.isArray(from)) return;
      Object.keys(from).forEach(function (key) {
        var value = typeof from[key] === "number" ? String(from[key]) : from[key];
        if (typeof value !== "string" || value === "") return;
        var fits = has(page.data.answers, key) && fitting(page.data.answers[key], value);
        if (typeof fits === "string" && !out.answers[key]) out.answers[key] = fits;
        else if (!out.aside[key]) out.aside[key] = value;
      });
    });
    return out;
  }

  // Returns the answer as the control will hold it; nothing where it is none of this kind.
  function fitting(kind, value) {
    var text = value.replace(/\r\n?/g, "\n");
    switch (kind.kind) {
      case "pick": return kind.values.indexOf(value) >= 0 ? value : undefined;
      case "tick": return value === "yes" ? value : undefined;
      case "count": return /^\d{1,4}$/.test(value) ? value : undefined;
      case "date": return /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)) ? value : undefined;
      case "line": return text.length <= kind.max ? text.replace(/\n/g, " ") : undefined;
      default: return text.length <= kind.max ? text : undefined;
    }
  }

  // Puts other answers on the sheet.
  function fill(answers, aside) {
    state.example = false;
    state.answers = map();
    Object.keys(answers).forEach(function (key) { state.answers[key] = answers[key]; });
    state.aside = aside || map();
    show();
    change();
  }

  // Keeping

  // Several kits may stand on one host, and all its pages share what is kept.
  function place() {
    return "arkki-sheet:" + new URL("../../", location.href).pathname + page.data.tool;
  }

  // The form of answer files and of what is kept, keys in the order of the sheet.
  function record() {
    var out = {
      format: page.data.format,
      version: page.data.version,
      tool: page.data.tool,
      revision: page.data.revision,
      lang: root.lang,
      saved: new Date().toISOString(),
      answers: map(),
      aside: map()
    };
    Object.keys(page.data.answers).forEach(function (name) {
      if (state.answers[name]) out.answers[name] = state.answers[name];
    });
    Object.keys(state.aside).forEach(function (key) { out.aside[key] = state.aside[key]; });
    return out;
  }

  function load() {
    try {
      var found = JSON.parse(localStorage.getItem(place()));
      return found && typeof found === "object" && found.format === page.data.format ? found : null;
    } catch (e) {
      return null;
    }
  }

  function take(found) {
    var sorted = sort(found);
    state.answers = sorted.answers;
    state.aside = sorted.aside;
    state.exported = typeof found.exported === "string" ? found.exported : "";
    state.kept = true;
  }

  function store() {
    changed = false;
    if (!state.kept) return;
    var it = record();
    it.exported = state.exported;
    try {
      localStorage.setItem(place(), JSON.stringify(it));
    } catch (e) {
      state.kept = false;
      say(word("keep-refused"));
      sayKept();
    }
  }

  function forget() {
    state.kept = false;
    try {
      localStorage.removeItem(place());
    } catch (e) {
      // Then nothing was kept either.
    }
  }

  // Many answers may change at once; they are stored together, before anything else can happen.
  function change() {
    if (!changed) Promise.resolve().then(function () { if (changed) store(); });
    changed = true;
    remind();
  }

  function keep(wanted) {
    if (wanted) {
      // Another window may have kept answers in the meantime: they stay where this one has none.
      var found = load();
      if (found) {
        var sorted = sort(found);
        Object.keys(sorted.answers).forEach(function (key) {
          if (!state.answers[key]) state.answers[key] = sorted.answers[key];
        });
        Object.keys(sorted.aside).forEach(function (key) {
          if (!state.aside[key]) state.aside[key] = sorted.aside[key];
        });
        show();
      }
      state.kept = true;
      say();
      store();
    } else {
      forget();
    }
    sayKept();
  }

  function sayKept() {
    var box = one("[data-keep]");
    var text = one("[data-kept]");
    var now = word(state.kept ? "kept-yes" : "kept-not");
    if (box) box.checked = state.kept;
    if (text && text.textContent !== now) text.textContent = now;
    remind();
  }

  function remind() {
    var notice = one("[data-remind]");
    if (!notice) return;
    var last = Date.parse(state.exported);
    var stale = isNaN(last) || Date.now() - last > STALE;
    notice.hidden = !(state.kept && stale && answered(state.answers));
  }

  // Another window with the same sheet

  window.addEventListener("storage", function (event) {
    if (!page || (event.key !== null && event.key !== place())) return;
    var found = load();
    if (!found) {
      state.kept = false;
    } else {
      // Answers that are not kept are only here; those of the other window do not replace them.
      if (!state.kept && answered(state.answers)) return;
      take(found);
      show();
    }
    sayKept();
  });

  window.addEventListener("pagehide", function () { if (page && changed) store(); });

  // Deleting, the example

  function remove() {
    if (!window.confirm(word("delete-sure"))) return;
    state.answers = map();
    state.aside = map();
    state.exported = "";
    state.example = false;
    changed = false;
    forget();
    show();
    sayKept();
    say(word("deleted"));
  }

  function toggleExample() {
    state.example = !state.example;
    show();
    say(state.example ? word("example-shown") : "");
  }

  // Printing

  function printBlank() {
    state.blank = true;
    root.classList.add("print-blank");
    show();
    window.print();
  }

  // Not every browser says when it has printed; then the first thing that happens does.
  function printed() {
    if (!state.blank) return;
    state.blank = false;
    root.classList.remove("print-blank");
    if (page) show();
  }

  ["afterprint", "focus"].forEach(function (it) { window.addEventListener(it, printed); });
  ["pointerdown", "keydown"].forEach(function (it) { document.addEventListener(it, printed, true); });

  function largePrint() {
    root.classList.toggle("large", Boolean(state.large));
  }

  function paperSize() {
    var list = one("[data-paper]");
    var style = one("style[data-sheet-style]");
    var chosen = list && list.options[list.selectedIndex];
    if (!chosen || !style || !state.paper) return;
    style.textContent = style.textContent
      .replace(/--paper-width:[^;}]*/, "--paper-width:" + chosen.dataset.width + "mm")
      .replace(/--paper-height:[^;}]*/, "--paper-height:" + chosen.dataset.height + "mm")
      .replace(/(@page\s*\{\s*size:)[^;}]*/, "$1" + chosen.value);
  }

  // What people do. Heard at the document, so that it also holds for a page that was put in later.

  function ours(control) {
    return page && control && control.name && page.form.contains(control) && has(page.controls, control.name);
  }

  function hear(event) {
    var it = event.target;
    if (!page || !ours(it) || state.example || state.blank) return;
    var value = read(it.name);
    if ((state.answers[it.name] || "") === value) {
      if (it.type === "number") follow();
      return;
    }
    set(it.name, value);
    follow();
    change();
  }

  function clear(radio) {
    radio.checked = false;
    set(radio.name, "");
    follow();
    change();
  }

  document.addEventListener("input", hear);
  document.addEventListener("change", function (event) {
    var it = event.target;
    if (!page || !it.matches) return;
    if (it.matches("[data-keep]")) keep(it.checked);
    else if (it.matches("[data-large]")) { state.large = it.checked; largePrint(); }
    else if (it.matches("[data-paper]")) { state.paper = it.value; paperSize(); }
    else hear(event);
  });

  document.addEventListener("click", function (event) {
    var it = event.target;
    if (!page || !it.closest) return;
    // A click comes before the change it makes: an answer that is there already was chosen before.
    if (it.type === "radio" && ours(it) && !state.example && state.answers[it.name] === it.value) clear(it);
    else if (it.closest("[data-delete]")) remove();
    else if (it.closest("[data-example-button]")) toggleExample();
    else if (it.closest("[data-print-filled]")) window.print();
    else if (it.closest("[data-print-blank]")) printBlank();
    all("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(it) || it.closest("[data-save]")) menu.open = false;
    });
  });

  document.addEventListener("keydown", function (event) {
    var it = event.target;
    if (!page || !it.closest) return;
    if ((event.key === "Delete" || event.key === "Backspace") && it.type === "radio" && ours(it) && !state.example) {
      event.preventDefault();
      page.controls[it.name].forEach(function (radio) { if (radio.checked) clear(radio); });
    }
    // Not every browser tells of a click by key on what is chosen already.
    if (event.key === " " && it.type === "radio" && it.checked && ours(it) && !state.example) {
      event.preventDefault();
      spent = it;
      clear(it);
    }
    var menu = event.key === "Escape" && it.closest("details.menu[open]");
    if (menu) {
      menu.open = false;
      one("summary", menu).focus();
    }
  });

  // Letting the key go would choose it again.
  document.addEventListener("keyup", function (event) {
    if (event.key === " " && spent && event.target === spent) event.preventDefault();
    spent = null;
  });

  // A form with one line would send itself on Enter.
  document.addEventListener("submit", function (event) {
    if (event.target.matches("[data-sheet]")) event.preventDefault();
  });

  // Begins, also anew when the page was changed under it: what is answered stays.
  function init() {
    var form = one("form[data-sheet]");
    var script = one("script[data-sheet-data]");
    if (!form || !script) return;
    var first = !page;
    var controls = map();
    page = { form: form, data: JSON.parse(script.textContent), names: [], controls: controls, example: null };
    all("[name]", form).forEach(function (it) {
      if (!has(page.data.answers, it.name)) return;
      (controls[it.name] = controls[it.name] || []).push(it);
    });
    page.names = Object.keys(page.data.answers).filter(function (name) { return has(controls, name); });
    page.example = example();
    api.page = page;
    if (first) begin();
    else {
      // The sheet itself may have changed.
      var sorted = sort(state);
      state.answers = sorted.answers;
      state.aside = sorted.aside;
    }
    var large = one("[data-large]");
    var paper = one("[data-paper]");
    if (large) large.checked = state.large;
    if (paper && state.paper) paper.value = state.paper;
    largePrint();
    paperSize();
    hooks.init.forEach(function (hook) { hook(); });
    show();
    sayKept();
  }

  // What was typed before this script ran counts, and also stands before what was kept.
  function begin() {
    var typed = map();
    page.names.forEach(function (name) { if (read(name)) typed[name] = read(name); });
    var found = load();
    if (found) {
      take(found);
      api.found = found;
    }
    Object.keys(typed).forEach(function (name) { state.answers[name] = typed[name]; });
    var large = one("[data-large]");
    state.large = Boolean(large && large.checked);
  }

  var api = window.arkkiSheet = {
    page: null,
    // What was kept from before.
    found: null,
    state: state,
    hooks: hooks,
    init: init,
    // What the group has answered, whatever the page shows.
    answers: function () { return record().answers; },
    record: record,
    fill: fill,
    sort: sort,
    answered: answered,
    exported: function (when) {
      state.exported = when;
      store();
      remind();
    },
    shown: shown,
    printed: printed,
    say: say,
    word: word,
    day: day,
    map: map,
    has: has,
    one: one,
    all: all
  };

  // The other scripts come after this one and must be there first.
  if (document.readyState === "complete") init();
  else document.addEventListener("DOMContentLoaded", init);
})();
