// Answers of several groups side by side, from their files. All of it happens in the browser.
// Letters tell the groups apart, never colour alone. No point is better than another: there is no mean and no score.
(function () {
  "use strict";

  var sheet = window.arkkiSheet;
  var one = sheet.one;
  var word = sheet.word;
  // What is compared: groups, and files that could not be. Stays when the page changes its language.
  var open = null;

  function make(name, className, text) {
    var it = document.createElement(name);
    if (className) it.className = className;
    if (text) it.textContent = text;
    return it;
  }

  function into(parent, name, className, text) {
    return parent.appendChild(make(name, className, text));
  }

  function place() {
    return one("[data-compare]");
  }

  // Reading

  function read(files) {
    var found = { groups: [], left: [] };
    var next = function (at) {
      if (at === files.length) {
        done(found);
        return;
      }
      sheet.readFile(files[at], function (file, wrong) {
        if (wrong) found.left.push({ name: files[at].name, why: wrong[0] });
        else {
          found.groups.push({
            file: files[at].name,
            name: sheet.groupOf(sheet.sort(file).answers),
            answers: sheet.sort(file).answers,
            other: file.revision !== sheet.page.data.revision
          });
        }
        next(at + 1);
      });
    };
    next(0);
  }

  function done(found) {
    if (!found.groups.length) {
      sheet.say(word("compare-none"), found.left.length ? word("compare-left-out") : "", found.left.map(reason));
      return;
    }
    open = found;
    open.groups.forEach(function (group, at) { group.letter = letter(at); });
    sheet.say();
    build();
    one("#part--compare").focus();
    one("#part--compare").scrollIntoView({ block: "start" });
  }

  function reason(left) {
    return left.name + ": " + left.why;
  }

  // A to Z, then AA, AB …
  function letter(at) {
    return (at >= 26 ? letter(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + at % 26);
  }

  // Building

  function mark(group) {
    return make("span", "mark compare-mark", group.letter);
  }

  function marks(parent, groups) {
    groups.forEach(function (group, at) {
      if (at) parent.appendChild(document.createTextNode(" "));
      parent.appendChild(mark(group));
    });
    return parent;
  }

  function has(name, value) {
    return open.groups.filter(function (group) {
      return value === undefined ? !group.answers[name] : group.answers[name] === value;
    });
  }

  function anyone(names) {
    return names.some(function (name) { return has(name).length < open.groups.length; });
  }

  function build() {
    var section = place();
    section.textContent = "";
    var head = into(section, "header", "compare-head");
    var title = into(head, "h2", "", word("compare-title"));
    title.id = "part--compare";
    title.tabIndex = -1;
    var tools = into(head, "p", "compare-tools screen-only");
    [["print", "compare-print"], ["close", "compare-close"]].forEach(function (it) {
      var button = into(tools, "button", "button", word(it[1]));
      button.type = "button";
      button.setAttribute("data-compare-" + it[0], "");
    });
    groups(section);
    sheet.blocks().forEach(function (block) {
      if (block.kind === "meta" || !block.names.length) return;
      var part = into(section, "div", "compare-block compare-block-" + block.kind);
      var name = into(part, "h3", "compare-title", block.title || block.id);
      name.id = "part--compare-" + block.id;
      var draw = DRAW[block.kind] || texts;
      if (!anyone(block.names)) into(part, "p", "compare-nothing", word("compare-no-answer"));
      else draw(part, block);
    });
    section.hidden = false;
  }

  function groups(section) {
    var part = into(section, "div", "compare-block");
    var name = into(part, "h3", "compare-title", word("compare-groups"));
    name.id = "part--compare-groups";
    var list = into(part, "ul", "compare-groups");
    var nameless = 0;
    open.groups.forEach(function (group) {
      if (!group.name) nameless += 1;
      var item = into(list, "li");
      item.appendChild(mark(group));
      into(item, "strong", "", group.name || word("compare-nameless") + " " + nameless);
      sheet.page.names.forEach(function (key) {
        var value = group.answers[key];
        if (!value || value === group.name || !sheet.page.controls[key][0].closest(".sheet-block-meta")) return;
        var kind = sheet.page.data.answers[key].kind;
        into(item, "span", "compare-meta", sheet.own(key, group.answers) + ": " + (kind === "date" ? sheet.day(value) : value));
      });
      if (group.other) into(item, "span", "compare-meta", word("other-revision"));
    });
    if (open.left.length) {
      into(part, "p", "compare-left", word("compare-left-out"));
      var left = into(part, "ul", "compare-left");
      open.left.forEach(function (it) { into(left, "li", "", reason(it)); });
    }
  }

  function table(part, className) {
    var frame = into(part, "div", "wide");
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    // The block on the sheet has the same name.
    frame.setAttribute("aria-labelledby", "part--compare " + one(".compare-title", part).id);
    return into(frame, "table", "compare-table " + className);
  }

  function heads(grid, texts) {
    var row = into(into(grid, "thead"), "tr");
    texts.forEach(function (it) {
      var cell = into(row, it ? "th" : "td", "", it);
      if (it) cell.scope = "col";
    });
    return into(grid, "tbody");
  }

  function rowHead(row, text) {
    var cell = into(row, "th", "", text);
    cell.scope = "row";
    return cell;
  }

  // The points of a row with the letters at them, and a band from the first that was chosen to the last.
  function points(row, name, values, words) {
    var on = values.map(function (value) { return has(name, value); });
    var used = on.map(function (it, at) { return it.length ? at : -1; }).filter(function (at) { return at >= 0; });
    var first = used[0];
    var last = used[used.length - 1];
    on.forEach(function (groups, at) {
      var cell = into(row, "td", "compare-point");
      if (at === 0) cell.classList.add("first");
      if (at === values.length - 1) cell.classList.add("last");
      if (used.length && at >= first && at <= last) cell.classList.add("in-spread");
      if (used.length && at === first) cell.classList.add("spread-first");
      if (used.length && at === last) cell.classList.add("spread-last");
      marks(into(cell, "span", "compare-stack"), groups);
    });
    if (!used.length) return "";
    return first === last ? words[first] : words[first] + " – " + words[last];
  }

  function scale(part, block) {
    var rows = sheet.all(".scale-row", block.element);
    var name = function (row) { return one("input[type=radio]", row).name; };
    var kinds = sheet.page.data.answers;
    var values = kinds[name(rows[0])].values.filter(function (it) { return it !== "na"; });
    var na = kinds[name(rows[0])].values.indexOf("na") >= 0;
    var grid = table(part, "compare-profile");
    var body = heads(grid, [""].concat(values, [""], na ? [word("not-relevant")] : [], [word("compare-no-answer"), word("compare-spread")]));
    rows.forEach(function (from) {
      var key = name(from);
      var row = into(body, "tr");
      var left = sheet.plain(one(".pole-left", from));
      var right = sheet.plain(one(".pole-right", from));
      var head = rowHead(row, left);
      into(head, "span", "vh", " – " + right);
      var spread = points(row, key, values, values);
      into(row, "td", "compare-right", right).setAttribute("aria-hidden", "true");
      if (na) marks(into(row, "td", "compare-apart"), has(key, "na"));
      marks(into(row, "td", "compare-apart"), has(key));
      into(row, "td", "compare-spread", spread);
    });
    rest(part, block, rows.map(name));
  }

  function rating(part, block) {
    var rows = sheet.all("tbody tr", one("table.rating", block.element));
    var picks = block.names.filter(function (key) { return sheet.page.data.answers[key].kind === "pick"; });
    var words = sheet.marks(picks[0]);
    var values = sheet.page.data.answers[picks[0]].values;
    var names = values.map(function (it) { return words[it]; });
    var grid = table(part, "compare-profile");
    var body = heads(grid, [""].concat(names, [word("compare-no-answer"), word("compare-spread")]));
    rows.forEach(function (from) {
      picks.filter(function (key) { return one('[name="' + key + '"]', from); }).forEach(function (key) {
        var row = into(body, "tr");
        rowHead(row, sheet.own(key, sheet.map()));
        var spread = points(row, key, values, names);
        marks(into(row, "td", "compare-apart"), has(key));
        into(row, "td", "compare-spread", spread);
      });
    });
    rest(part, block, picks);
  }

  // What can be ticked or chosen: who did, and how many.
  function ticks(part, block) {
    var rows = [];
    var used = [];
    block.names.forEach(function (key) {
      var kind = sheet.page.data.answers[key].kind;
      if (kind === "pick") {
        var words = sheet.marks(key);
        sheet.page.data.answers[key].values.forEach(function (value) { rows.push([words[value], has(key, value)]); });
        used.push(key);
      } else if (kind === "tick") {
        used.push(key);
        var text = key.replace(/--done$/, "");
        if (text !== key && block.names.indexOf(text) >= 0) {
          // A row that people named themselves is another one in every group.
          used.push(text);
          open.groups.forEach(function (group) {
            if (group.answers[text]) rows.push([group.answers[text] + " (" + group.letter + ")", group.answers[key] ? [group] : []]);
          });
        } else {
          rows.push([sheet.own(key, sheet.map()), has(key, "yes")]);
        }
      }
    });
    var body = heads(table(part, "compare-ticks"), ["", word("compare-groups"), word("compare-answers")]);
    rows.forEach(function (it) {
      var row = into(body, "tr");
      rowHead(row, it[0]);
      marks(into(row, "td"), it[1]);
      into(row, "td", "compare-count", String(it[1].length));
    });
    rest(part, block, used);
  }

  function flow(part, block) {
    var picks = block.names.filter(function (key) { return sheet.page.data.answers[key].kind === "pick"; });
    var words = sheet.marks(picks[0]);
    var values = sheet.page.data.answers[picks[0]].values;
    var body = heads(table(part, "compare-flow-table"), [""].concat(values.map(function (it) { return words[it]; }), word("compare-no-answer")));
    picks.forEach(function (key) {
      var row = into(body, "tr");
      rowHead(row, sheet.own(key, sheet.map()));
      values.forEach(function (value) { marks(into(row, "td", "compare-apart"), has(key, value)); });
      marks(into(row, "td", "compare-apart"), has(key));
    });
    rest(part, block, picks);
  }

  function votes(part, block) {
    var titles = open.groups.map(function (group) { return group.letter; });
    var body = heads(table(part, "compare-votes"), [""].concat(titles, word("compare-votes")));
    block.names.forEach(function (key) {
      if (sheet.page.data.answers[key].kind !== "count") return;
      var text = key.replace(/--count$/, "");
      var free = text !== key && block.names.indexOf(text) >= 0;
      (free ? open.groups.filter(function (it) { return it.answers[text] || it.answers[key]; }) : [null]).forEach(function (only) {
        var row = into(body, "tr");
        rowHead(row, only ? (only.answers[text] || sheet.own(text, sheet.map())) + " (" + only.letter + ")" : sheet.own(key, sheet.map()));
        var sum = 0;
        open.groups.forEach(function (group) {
          var mine = !only || only === group ? group.answers[key] || "" : "";
          sum += Number(mine);
          into(row, "td", "compare-count", mine);
        });
        into(row, "td", "compare-count compare-sum", String(sum));
      });
    });
  }

  function actions(part, block) {
    var columns = ["what", "who", "when", "done"];
    var titles = columns.map(function (it) { return sheet.plain(document.getElementById(block.id + "--" + it + "--label")); });
    var body = heads(table(part, "compare-actions-table"), [word("compare-groups")].concat(titles));
    open.groups.forEach(function (group) {
      for (var at = 1; sheet.has(sheet.page.data.answers, block.id + "--row-" + at + "--what"); at += 1) {
        var key = block.id + "--row-" + at + "--";
        var texts = columns.map(function (it) { return group.answers[key + it] || ""; });
        if (!texts.some(Boolean)) continue;
        var row = into(body, "tr");
        rowHead(row, "").appendChild(mark(group));
        texts.forEach(function (it, n) {
          into(row, "td", n === 3 ? "compare-count" : "", n === 3 && it ? "✓" : it);
        });
      }
    });
  }

  // Texts of all groups below each question. Where there are many questions, those without any answer are left out.
  function texts(part, block) {
    rest(part, block, []);
  }

  function rest(part, block, used) {
    var names = block.names.filter(function (key) { return used.indexOf(key) < 0 && anyone([key]); });
    names.forEach(function (key) {
      var label = sheet.own(key, sheet.map());
      if (label) into(part, "h4", "compare-question", label);
      var list = into(part, "dl", "compare-side");
      open.groups.forEach(function (group) {
        var pair = into(list, "div");
        into(pair, "dt").appendChild(mark(group));
        var value = group.answers[key];
        var cell = into(pair, "dd", value ? "" : "compare-nothing");
        if (!value) cell.textContent = word("compare-no-answer");
        else if (sheet.page.data.answers[key].kind === "notes") noteList(cell, value);
        else if (sheet.page.data.answers[key].kind === "tick") cell.textContent = "✓";
        else cell.textContent = value;
      });
    });
  }

  function noteList(cell, value) {
    var list = into(cell, "ul", "compare-notes");
    sheet.groups(value).forEach(function (group) {
      var item = into(list, "li", "", group.length > 1 ? "" : group[0]);
      if (group.length < 2) return;
      var inner = into(item, "ul", "compare-notes");
      group.forEach(function (text) { into(inner, "li", "", text); });
    });
  }

  var DRAW = {
    scale: scale,
    rating: rating,
    checklist: ticks,
    choice: ticks,
    flow: flow,
    vote: votes,
    actions: actions
  };

  function close() {
    open = null;
    var section = place();
    section.textContent = "";
    section.hidden = true;
    var input = one("[data-compare-open]");
    if (input) input.focus();
  }

  function print() {
    document.documentElement.classList.add("print-compare");
    window.print();
  }

  function printed() {
    document.documentElement.classList.remove("print-compare");
  }

  ["afterprint", "focus"].forEach(function (it) { window.addEventListener(it, printed); });
  ["pointerdown", "keydown"].forEach(function (it) { document.addEventListener(it, printed, true); });

  document.addEventListener("click", function (event) {
    var it = event.target;
    if (!open || !it.closest) return;
    if (it.closest("[data-compare-close]")) close();
    else if (it.closest("[data-compare-print]")) print();
  });

  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!sheet.page || !input.matches || !input.matches("[data-compare-open]")) return;
    // The list of a control is emptied with it.
    var files = Array.prototype.slice.call(input.files);
    input.value = "";
    if (files.length) read(files);
  });

  sheet.hooks.show.push(function () {
    // Only a page that was put in anew has no comparison yet.
    if (open && place() && place().hidden) build();
  });
})();
