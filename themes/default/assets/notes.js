// Sticky notes. The text area of an area stays as the holder of its answer: a line for each note, "+ " before
// one that belongs to the note above. Over it stands a list of notes to write on, move, group and take away.
// Everything works by keyboard and by the menu of a note; dragging with mouse or finger is one more way.
(function () {
  "use strict";

  var sheet = window.arkkiSheet;
  var one = sheet.one;
  var all = sheet.all;
  var word = sheet.word;
  // What stood in an area before a note was deleted.
  var undo = null;

  function make(name, className, text) {
    var it = document.createElement(name);
    if (className) it.className = className;
    if (text) it.textContent = text;
    return it;
  }

  // Speaks without moving anything on the page, as a message above the sheet would.
  function speak(text) {
    var place = one("[data-note-status]", sheet.page.form);
    if (!place) {
      place = make("p", "vh screen-only");
      place.setAttribute("role", "status");
      place.setAttribute("data-note-status", "");
      sheet.page.form.appendChild(place);
    }
    place.textContent = text;
  }

  // Groups of texts, and text

  function parse(area) {
    return sheet.groups(holder(area).value);
  }

  function write(groups) {
    return groups.map(function (group) {
      return group.filter(Boolean).map(function (text, at) {
        // A note that itself begins like the sign of a group is set apart from it.
        return at ? "+ " + text : text.replace(/^\+ /, "+\u00a0");
      }).join("\n");
    }).filter(Boolean).join("\n");
  }

  // Areas

  function holder(area) {
    return one("textarea[name]", area);
  }

  function list(area) {
    return one(".note-list", area);
  }

  function items(area) {
    return all(".note", area);
  }

  function editor(item) {
    return one(".note-text textarea", item);
  }

  function areaOf(element) {
    return element.closest("[data-notes]");
  }

  function areas(area) {
    return all("[data-notes]", area.closest(".sheet-block"));
  }

  // A sector that has a name of its own is called so.
  function title(area) {
    var name = holder(area).name;
    var own = sheet.shown()[name + "--name"];
    return own || sheet.own(name) || sheet.question(name);
  }

  // Returns what stands in the area now, notes that are still empty too.
  function stands(area) {
    var out = [];
    items(area).forEach(function (item) {
      var text = editor(item).value.trim();
      if (item.dataset.joined && out.length) out[out.length - 1].push(text);
      else out.push([text]);
    });
    return out;
  }

  function draw(area, groups) {
    var place = list(area);
    place.textContent = "";
    groups.forEach(function (group) {
      group.forEach(function (text, at) {
        place.appendChild(note(text, at > 0, group.length > 1));
      });
    });
    number(area);
  }

  function note(text, joined, grouped) {
    var item = make("li", "note");
    if (grouped) item.classList.add("in-group");
    if (joined) {
      item.dataset.joined = "yes";
      item.classList.add("joined");
    }
    var handle = make("span", "note-handle screen-only");
    handle.setAttribute("aria-hidden", "true");
    var frame = make("span", "note-text");
    var field = make("textarea");
    field.rows = 1;
    field.value = text;
    frame.dataset.value = text;
    frame.appendChild(field);
    var button = make("button", "note-menu-button screen-only");
    button.type = "button";
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    [handle, frame, button].forEach(function (it) { item.appendChild(it); });
    return item;
  }

  // Numbers, names and the room that is left.
  function number(area) {
    var hold = holder(area);
    var room = Math.max(0, hold.maxLength - write(stands(area)).length - 3);
    var locked = sheet.state.example;
    items(area).forEach(function (item, at) {
      var text = editor(item);
      text.setAttribute("aria-label", word("note") + " " + (at + 1));
      text.maxLength = text.value.length + room;
      text.readOnly = locked;
      var button = one(".note-menu-button", item);
      button.setAttribute("aria-label", word("note-menu") + ": " + word("note") + " " + (at + 1));
      button.disabled = locked;
    });
    one(".note-add", area).disabled = locked;
    list(area).hidden = !items(area).length;
    area.classList.toggle("has-notes", items(area).length > 0);
  }

  // Puts what stands in the area into the answer.
  function keep(area) {
    var hold = holder(area);
    var value = write(stands(area));
    number(area);
    if (hold.value === value) return;
    hold.value = value;
    hold.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Shows the answer, where it is not what stands there already.
  function show() {
    // The place must be there before the first thing is said in it.
    if (one("[data-notes]", sheet.page.form)) speak("");
    all("[data-notes]", sheet.page.form).forEach(function (area) {
      if (!list(area)) enhance(area);
      if (holder(area).value !== write(stands(area))) {
        draw(area, parse(area));
        forget(area);
      } else {
        number(area);
      }
    });
  }

  function enhance(area) {
    var hold = holder(area);
    hold.hidden = true;
    area.classList.add("is-enhanced");
    var place = make("ul", "note-list");
    // Where a list has no signs, some readers must be told that it is one.
    place.setAttribute("role", "list");
    var label = hold.labels && hold.labels[0];
    if (label && label.id) place.setAttribute("aria-labelledby", label.id);
    var add = make("button", "note-add screen-only", word("note-add"));
    add.type = "button";
    if (label && label.id) {
      add.id = hold.id + "--add";
      add.setAttribute("aria-labelledby", add.id + " " + label.id);
    }
    area.appendChild(place);
    area.appendChild(add);
  }

  // Returns the place of a note: which group, which note of it.
  function where(item) {
    var group = -1;
    var at = 0;
    items(areaOf(item)).some(function (it) {
      if (it.dataset.joined && group >= 0) at += 1;
      else {
        group += 1;
        at = 0;
      }
      return it === item;
    });
    return { group: group, at: at };
  }

  function nth(area, groups, text) {
    // `text` is a one-note box, so that equal texts are told apart.
    var n = -1;
    var found = -1;
    groups.forEach(function (group) {
      group.forEach(function (it) {
        n += 1;
        if (it === text) found = n;
      });
    });
    return found;
  }

  // Changes the groups of one or two areas; `change` gets the note as a box that can be found again.
  function rearrange(item, to, change) {
    var from = areaOf(item);
    var at = where(item);
    var box = function (text) { return { text: text }; };
    var boxed = function (area) { return stands(area).map(function (group) { return group.map(box); }); };
    var source = boxed(from);
    var target = to === from ? source : boxed(to);
    var it = source[at.group][at.at];
    if (change(source, target, at, it) === false) return null;
    var bare = function (groups) {
      return groups.filter(function (group) { return group.length; }).map(function (group) {
        return group.map(function (one) { return one.text; });
      });
    };
    var place = nth(to, target, it);
    draw(from, bare(source));
    if (to !== from) draw(to, bare(target));
    [from, to].forEach(forget);
    keep(from);
    keep(to);
    return items(to)[place];
  }

  function takeOut(groups, at) {
    groups[at.group].splice(at.at, 1);
  }

  function step(item, by) {
    return rearrange(item, areaOf(item), function (groups, _, at, it) {
      var group = groups[at.group];
      var next = at.at + by;
      if (next >= 0 && next < group.length) {
        group.splice(at.at, 1);
        group.splice(next, 0, it);
      } else if (group.length > 1) {
        // From the edge of a group a note steps out of it.
        takeOut(groups, at);
        groups.splice(by < 0 ? at.group : at.group + 1, 0, [it]);
      } else {
        if (!groups[at.group + by]) return false;
        groups.splice(at.group, 1);
        groups.splice(at.group + by, 0, [it]);
      }
    });
  }

  function moveTo(item, to) {
    return rearrange(item, to, function (source, target, at, it) {
      takeOut(source, at);
      target.push([it]);
    });
  }

  function groupUp(item) {
    return rearrange(item, areaOf(item), function (groups, _, at) {
      if (at.at || !at.group) return false;
      groups[at.group - 1] = groups[at.group - 1].concat(groups[at.group]);
      groups.splice(at.group, 1);
    });
  }

  function ungroup(item) {
    return rearrange(item, areaOf(item), function (groups, _, at, it) {
      takeOut(groups, at);
      groups.splice(at.group + 1, 0, [it]);
    });
  }

  function sayMoved(item) {
    var area = areaOf(item);
    speak(word("note-moved") + " " + title(area) + ", " + (items(area).indexOf(item) + 1) + " / " + items(area).length);
  }

  // What can be done with a note: focus stays with it, and what happened is said.
  function act(item, what, to) {
    var before = document.activeElement;
    var fromEditor = before && before.tagName === "TEXTAREA";
    var moved = null;
    if (what === "up" || what === "down") moved = step(item, what === "up" ? -1 : 1);
    else if (what === "to") moved = moveTo(item, to);
    else if (what === "group") moved = groupUp(item);
    else if (what === "ungroup") moved = ungroup(item);
    if (!moved) {
      focus(item, fromEditor);
      return;
    }
    focus(moved, fromEditor);
    if (what === "group") speak(word("note-grouped"));
    else if (what === "ungroup") speak(word("note-ungrouped"));
    else sayMoved(moved);
  }

  function focus(item, inText) {
    (inText ? editor(item) : one(".note-menu-button", item)).focus();
  }

  function add(area, after, text) {
    var item = note(text || "", Boolean(after && after.dataset.joined), Boolean(after && after.classList.contains("in-group")));
    // A note written below the first of a group belongs to that group too.
    if (after && after.classList.contains("in-group")) {
      item.dataset.joined = "yes";
      item.classList.add("joined");
    }
    list(area).insertBefore(item, after ? after.nextSibling : null);
    forget(area);
    keep(area);
    return item;
  }

  // Takes a note away and puts focus on the one before, or where the next is written.
  function drop(item, canUndo) {
    var area = areaOf(item);
    var at = items(area).indexOf(item);
    var before = stands(area);
    var place = where(item);
    var after = stands(area);
    after[place.group].splice(place.at, 1);
    draw(area, after.filter(function (group) { return group.length; }));
    forget(area);
    if (canUndo) {
      undo = { area: area, groups: before, at: at };
      var said = make("p", "note-said screen-only", word("note-deleted") + " ");
      var button = make("button", "note-undo", word("note-undo"));
      button.type = "button";
      said.appendChild(button);
      area.appendChild(said);
      speak(word("note-deleted"));
    }
    keep(area);
    var rest = items(area);
    if (rest.length) focus(rest[Math.max(0, at - 1)], !canUndo);
    else one(".note-add", area).focus();
  }

  // After another change the note can not be brought back to its place.
  function forget(area) {
    all(".note-said", area).forEach(function (it) { it.remove(); });
    if (undo && undo.area === area) undo = null;
  }

  function bringBack() {
    if (!undo) return;
    var it = undo;
    draw(it.area, it.groups);
    forget(it.area);
    keep(it.area);
    editor(items(it.area)[it.at]).focus();
    speak("");
  }

  // Writing

  document.addEventListener("input", function (event) {
    var it = event.target;
    if (!sheet.page || !it.closest || !it.closest(".note-text")) return;
    var item = it.closest(".note");
    it.parentNode.dataset.value = it.value;
    // Lines come in by paste, or by a keyboard that does not say Enter.
    if (/[\r\n]/.test(it.value)) lines(item, it);
    else {
      forget(areaOf(item));
      keep(areaOf(item));
    }
  });

  function lines(item, text) {
    var parts = text.value.split(/[\r\n]+/).map(function (part) { return part.trim(); });
    var first = parts.shift();
    text.value = first;
    text.parentNode.dataset.value = first;
    var last = item;
    parts.filter(Boolean).forEach(function (part) { last = add(areaOf(item), last, part); });
    keep(areaOf(item));
    if (last !== item) {
      editor(last).focus();
      editor(last).setSelectionRange(editor(last).value.length, editor(last).value.length);
    }
  }

  document.addEventListener("paste", function (event) {
    var it = event.target;
    if (!sheet.page || !it.closest || !it.closest(".note-text") || it.readOnly || !event.clipboardData) return;
    var text = event.clipboardData.getData("text/plain").replace(/[\r\n]+$/, "");
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    var room = Math.max(0, it.maxLength - it.value.length + it.selectionEnd - it.selectionStart);
    it.setRangeText(text.slice(0, room), it.selectionStart, it.selectionEnd, "end");
    lines(it.closest(".note"), it);
  });

  document.addEventListener("keydown", function (event) {
    var it = event.target;
    var item = sheet.page && it.closest && it.closest(".note");
    if (!item || it.readOnly || event.isComposing || it.closest(".note-menu") || sheet.state.example) return;
    var isText = it === editor(item);
    if (event.altKey && !event.ctrlKey && !event.metaKey && /^Arrow/.test(event.key)) {
      event.preventDefault();
      if (event.key === "ArrowUp") act(item, "up");
      else if (event.key === "ArrowDown") act(item, "down");
      else {
        var near = areas(areaOf(item));
        var rtl = getComputedStyle(item).direction === "rtl";
        var by = (event.key === "ArrowRight") === rtl ? -1 : 1;
        var to = near[near.indexOf(areaOf(item)) + by];
        if (to) act(item, "to", to);
      }
    } else if (isText && event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      // The rest of the line goes with the new note.
      var rest = it.value.slice(it.selectionEnd);
      it.value = it.value.slice(0, it.selectionStart);
      it.parentNode.dataset.value = it.value;
      var fresh = add(areaOf(item), item, rest.trim());
      editor(fresh).focus();
      editor(fresh).setSelectionRange(0, 0);
    } else if (isText && event.key === "Backspace" && it.value === "") {
      event.preventDefault();
      drop(item, false);
    } else if (isText && event.key === "Escape") {
      one(".note-menu-button", item).focus();
    }
  });

  document.addEventListener("click", function (event) {
    var it = event.target;
    if (!sheet.page || !it.closest) return;
    var button = it.closest(".note-add");
    if (button) {
      var area = areaOf(button);
      editor(add(area, null, "")).focus();
      return;
    }
    if (it.closest(".note-undo")) {
      bringBack();
      return;
    }
    // The name of an area leads to its notes, as it would to its field.
    var label = it.closest("label[for]");
    var field = label && label.control;
    if (field && field.hidden && areaOf(field) && !sheet.state.example) {
      event.preventDefault();
      var first = items(areaOf(field))[0];
      if (first) editor(first).focus();
      else one(".note-add", areaOf(field)).focus();
    }
  });

  // A note that stays empty goes when it is left.
  document.addEventListener("focusout", function (event) {
    var item = sheet.page && event.target.closest && event.target.closest(".note");
    if (!item || editor(item).value.trim()) return;
    if (event.relatedTarget && item.contains(event.relatedTarget)) return;
    setTimeout(function () {
      var area = areaOf(item);
      if (!area || !item.isConnected || item.contains(document.activeElement)) return;
      // With the window left aside the note still waits for its text.
      if (!document.hasFocus() || editor(item).value.trim()) return;
      var next = item.nextElementSibling;
      if (next && next.dataset.joined && !item.dataset.joined) {
        delete next.dataset.joined;
        next.classList.remove("joined");
      }
      item.remove();
      marks(area);
      number(area);
    }, 0);
  });

  // A group of one is no group.
  function marks(area) {
    var groups = stands(area);
    var at = 0;
    var notes = items(area);
    groups.forEach(function (group) {
      group.forEach(function () {
        notes[at].classList.toggle("in-group", group.length > 1);
        at += 1;
      });
    });
  }

  sheet.hooks.show.push(show);
  sheet.notes = {
    act: act,
    areaOf: areaOf,
    areas: areas,
    drop: drop,
    items: items,
    list: list,
    make: make,
    rearrange: rearrange,
    speak: speak,
    takeOut: takeOut,
    title: title,
    where: where,
    focus: focus,
    sayMoved: sayMoved
  };
})();
