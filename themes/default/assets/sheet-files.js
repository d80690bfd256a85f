// Answers as files: saved and opened in the browser only. What a file says is never taken for markup.
(function () {
  "use strict";

  var sheet = window.arkkiSheet;
  var one = sheet.one;
  var all = sheet.all;
  var word = sheet.word;

  var LARGEST = 2 * 1024 * 1024;
  var LISTED = 20;

  // What controls are called

  function plain(element) {
    if (!element) return "";
    var copy = element.cloneNode(true);
    all(".hint, input, textarea, select, [data-notes]", copy).forEach(function (it) { it.remove(); });
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  // A column or sector that people name themselves is called as they do.
  function called(element, values) {
    if (!element) return "";
    var own = one("input[name]", element);
    return (own && values[own.name]) || plain(element);
  }

  function labelOf(control) {
    return control.labels && control.labels.length ? control.labels[0] : null;
  }

  // Returns what an answer is called within its block; nothing where the block has only this one.
  function own(name, values) {
    values = values || sheet.shown();
    var control = sheet.page.controls[name][0];
    var block = control.closest(".sheet-block");
    var row = control.closest("fieldset");
    var head = row ? plain(one("legend", row)) : "";
    if (control.type === "radio") {
      var line = control.closest("tr");
      if (!line) return head;
      var columns = all(".rating-column", control.closest("table"));
      var names = [];
      all("input[type=radio]", line).forEach(function (it) {
        if (names.indexOf(it.name) < 0) names.push(it.name);
      });
      return join([plain(one("th", line)), columns.length ? plain(columns[names.indexOf(name)]) : ""]);
    }
    var label = labelOf(control);
    var ids = (control.getAttribute("aria-labelledby") || "").split(/\s+/);
    var parts = ids.filter(Boolean).map(function (id) { return document.getElementById(id); });
    if (!parts.length && label) parts = [label];
    var title = one(".block-label", block);
    parts = parts.filter(function (it) { return it && !(title && title.contains(it)); });
    return join([head].concat(parts.map(function (it) {
      return it === label ? plain(it) : called(it, values);
    })));
  }

  function join(parts) {
    return parts.filter(Boolean).join(", ");
  }

  function title(block) {
    return plain(one(".block-label", block));
  }

  function question(name, values) {
    var block = sheet.page.controls[name][0].closest(".sheet-block");
    return [title(block), own(name, values)].filter(Boolean).join(" – ") || name;
  }

  // Returns the blocks of the sheet, each with the names of its answers.
  function blocks() {
    return all(".sheet-block", sheet.page.form).map(function (element) {
      var id = element.dataset.block;
      var kind = /sheet-block-(\S+)/.exec(element.className);
      return {
        id: id,
        kind: kind ? kind[1] : "",
        element: element,
        title: title(element),
        names: sheet.page.names.filter(function (name) { return name.split("--")[0] === id; })
      };
    });
  }

  // Returns the words of every value of a row of marks, by value. Points of a scale are numbers.
  function marks(name) {
    var out = sheet.map();
    var radios = sheet.page.controls[name];
    var table = radios[0].closest("table");
    var levels = table ? all("th.level", table) : [];
    radios.forEach(function (radio, at) {
      if (levels.length) out[radio.value] = plain(levels[at]);
      else if (radio.closest(".points")) out[radio.value] = radio.value;
      else out[radio.value] = plain(radio.closest("label"));
    });
    return out;
  }

  // Returns an answer as people read it.
  function readable(name, value, isTable) {
    var kind = sheet.page.data.answers[name].kind;
    if (kind === "pick") return marks(name)[value] || value;
    // Tables know days in this form only.
    if (kind === "date" && !isTable) return sheet.day(value);
    return value;
  }

  // Returns notes as groups of texts: a line is a note, and "+ " sets it to the one above.
  function groups(value) {
    var out = [];
    value.split("\n").forEach(function (line) {
      var joins = line.slice(0, 2) === "+ ";
      var text = (joins ? line.slice(2) : line).trim();
      if (!text) return;
      if (joins && out.length) out[out.length - 1].push(text);
      else out.push([text]);
    });
    return out;
  }

  // Saving

  function slug(text) {
    var plainer = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };
    return text.toLowerCase().normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[øæœßłđðþı]/g, function (it) { return plainer[it]; })
      .replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-+|-+$/g, "");
  }

  function groupOf(answers) {
    var key = Object.keys(answers).filter(function (it) { return /--group$/.test(it); })[0];
    return key ? answers[key] : "";
  }

  function today() {
    var now = new Date();
    var two = function (it) { return (it < 10 ? "0" : "") + it; };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function csv() {
    var answers = sheet.answers();
    var rows = [["key", "question", "answer"]];
    sheet.page.names.forEach(function (name) {
      rows.push([name, question(name, answers), answers[name] ? readable(name, answers[name], true) : ""]);
    });
    Object.keys(sheet.state.aside).forEach(function (key) { rows.push([key, "", sheet.state.aside[key]]); });
    return "\ufeff" + rows.map(function (row) { return row.map(cell).join(",") + "\r\n"; }).join("");
  }

  // A table program would run a cell that begins like a formula.
  function cell(text) {
    return '"' + (/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replace(/"/g, '""') + '"';
  }

  function markdown() {
    var answers = sheet.answers();
    var heading = one("h1");
    var out = ["# " + inline(plain(heading) || sheet.page.data.tool), ""];
    blocks().forEach(function (block) {
      var names = block.names.filter(function (name) { return answers[name]; });
      if (!names.length) return;
      if (block.title || block.kind !== "meta") out.push("## " + inline(block.title || block.id), "");
      names.forEach(function (name) {
        var label = own(name, answers);
        var value = readable(name, answers[name]);
        var kind = sheet.page.data.answers[name].kind;
        if (kind === "notes") {
          if (label) out.push("- **" + inline(label) + "**");
          groups(value).forEach(function (group) {
            group.forEach(function (text, at) {
              out.push((label ? "  " : "") + (at ? "  " : "") + "- " + escape(text));
            });
          });
        } else if (kind === "tick") {
          out.push("- [x] " + inline(label));
        } else if (label) {
          out.push("- **" + inline(label) + ":** " + escape(value, "  "));
        } else {
          out.push(escape(value, ""));
        }
      });
      out.push("");
    });
    var aside = Object.keys(sheet.state.aside);
    if (aside.length) {
      out.push(escape(word("aside")), "");
      aside.forEach(function (key) { out.push("- **" + escape(key) + ":** " + escape(sheet.state.aside[key], "  ")); });
      out.push("");
    }
    return out.join("\n");
  }

  // Within a line nothing can begin a list.
  function inline(text) {
    return escape(text).replace(/^\\([+\-=:])/, "$1").replace(/^(\d+)\\/, "$1");
  }

  // Text stays text, and its lines stay lines. Further lines are set in so that they stay in their list.
  function escape(text, indent) {
    var lines = text.split(/\r\n?|\n/).map(function (line) {
      return line.trim()
        .replace(/[\\`*_[\]<>&#|~]/g, "\\$&")
        .replace(/^([+\-=:])/, "\\$1")
        .replace(/^(\d+)([.)])/, "$1\\$2");
    });
    if (indent === undefined) return lines.join(" ");
    return lines.map(function (line, at) {
      var last = at === lines.length - 1;
      return (at && line ? indent : "") + line + (!last && line && lines[at + 1] ? "\\" : "");
    }).join("\n");
  }

  var KINDS = {
    json: { type: "application/json", text: function () { return JSON.stringify(sheet.record(), null, 2) + "\n"; } },
    csv: { type: "text/csv;charset=utf-8", text: csv },
    md: { type: "text/markdown;charset=utf-8", text: markdown }
  };

  // The file that was saved last. Nobody tells when a browser has read it, so it stays until the next one.
  var address = "";

  function save(kind) {
    if (sheet.state.example || !sheet.has(KINDS, kind)) return;
    sheet.printed();
    var link = document.createElement("a");
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([KINDS[kind].text()], { type: KINDS[kind].type }));
    link.href = address;
    link.download = [sheet.page.data.tool, slug(groupOf(sheet.answers())), today()].filter(Boolean).join("-") + "." + kind;
    link.hidden = true;
    document.body.appendChild(link);
    link.click();
    link.remove();
    sheet.exported(new Date().toISOString());
    sheet.say(word("saved"));
  }

  // Opening

  // Reads a file; hands `done` what it holds, or why it can not be used.
  function read(file, done) {
    if (file.size > LARGEST) {
      done(null, [word("file-large")]);
      return;
    }
    var reader = new FileReader();
    reader.onerror = function () { done(null, [word("file-unread")]); };
    reader.onload = function () {
      var found;
      try {
        found = JSON.parse(String(reader.result).replace(/^\ufeff/, ""));
      } catch (e) {
        done(null, [word("file-unread")]);
        return;
      }
      var wrong = refusal(found);
      done(wrong ? null : found, wrong);
    };
    reader.readAsText(file);
  }

  function refusal(found) {
    var data = sheet.page.data;
    var isObject = function (it) { return it !== null && typeof it === "object" && !Array.isArray(it); };
    if (!isObject(found) || found.format !== data.format) return [word("file-foreign")];
    if (found.version !== data.version) return [word("file-version")];
    if (typeof found.tool !== "string" || !isObject(found.answers)) return [word("file-foreign")];
    if (found.tool !== data.tool) return [word("file-tool") + " " + found.tool.slice(0, 100)];
    return null;
  }

  function open(file) {
    read(file, function (found, wrong) {
      if (wrong) {
        sheet.say(wrong[0]);
        return;
      }
      if (sheet.answered(sheet.state.answers) && !window.confirm(word("open-replace"))) return;
      var sorted = sheet.sort(found);
      sheet.fill(sorted.answers, sorted.aside);
      var other = found.revision !== sheet.page.data.revision;
      sheet.say.apply(null, [word("opened"), other ? word("other-revision") : ""].concat(setAside()));
    });
  }

  // Names what the sheet has no place for.
  function setAside() {
    var aside = Object.keys(sheet.state.aside);
    var list = aside.slice(0, LISTED).map(function (key) { return key.slice(0, 100); });
    if (aside.length > LISTED) list.push("… " + aside.length);
    return aside.length ? [word("aside"), list] : [];
  }

  // What was kept may come from an earlier form of the sheet.
  sheet.hooks.init.push(function () {
    if (sheet.found && sheet.found.revision !== sheet.page.data.revision) sheet.say.apply(null, setAside());
    sheet.found = null;
  });

  document.addEventListener("click", function (event) {
    var button = sheet.page && event.target.closest && event.target.closest("[data-save]");
    if (button) {
      var menu = button.closest("details");
      save(button.dataset.save);
      if (menu) one("summary", menu).focus();
    }
  });

  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!sheet.page || !input.matches || !input.matches("[data-open]")) return;
    if (input.files.length) open(input.files[0]);
    // So that the same file can be opened again.
    input.value = "";
  });

  sheet.blocks = blocks;
  sheet.own = own;
  sheet.question = question;
  sheet.marks = marks;
  sheet.groups = groups;
  sheet.groupOf = groupOf;
  sheet.plain = plain;
  sheet.called = called;
  sheet.readFile = read;
})();
