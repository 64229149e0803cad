/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Changes values in a text of YAML or JSON and nothing else: comments, quotes, order, line ends, anchors and blank lines
 * stay. Every change is read back and compared; one that would change more than it should is refused. Never changes
 * itself: each step gives a new edit.
 */
public final class YamlEdit {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String original;
    private final String text;
    private final String file;
    private final DocumentChoice choice;

    private YamlEdit(String original, String text, String file, DocumentChoice choice) {
        this.original = original;
        this.text = text;
        this.file = file;
        this.choice = choice;
    }

    public static YamlEdit of(String text, String file) {
        return new YamlEdit(text, text, file, DocumentChoice.ANY);
    }

    /** Looks only at the document of this kind and name. */
    public YamlEdit inDocument(String kind, String name) {
        return new YamlEdit(original, text, file, DocumentChoice.named(kind, name));
    }

    /** Looks only at the document of this number, counted from 0 as {@link YamlReader#documents} gives them. */
    public YamlEdit inDocument(int number) {
        return new YamlEdit(original, text, file, DocumentChoice.numbered(number));
    }

    /** Sets a string, in the quotes it stands in, or in new ones where it would be read as something else. */
    public YamlEdit set(YamlPath path, String value) {
        return set(path, YamlScalar.string(value));
    }

    /**
     * Sets a value, adding what is missing on the way: keys at the end of their mapping, items at the end of their
     * sequence. Goes on inside strings that hold JSON or YAML.
     *
     * @param value a scalar; where nothing is yet, a mapping or sequence as well
     * @throws YamlException with the reason where it cannot be done safely
     */
    public YamlEdit set(YamlPath path, YamlNode value) {
        EditSession session = new EditSession(content(), file, choice);
        return with(session.set(path, value));
    }

    /**
     * Removes an entry or item; the comments above it stay. Does nothing when there is none.
     *
     * @throws YamlException with the reason where it cannot be done safely
     */
    public YamlEdit remove(YamlPath path) {
        EditSession session = new EditSession(content(), file, choice);
        return with(session.remove(path));
    }

    /** The node at a path as it is now, also inside strings; null when there is none. */
    public @Nullable YamlNode get(YamlPath path) {
        return new EditSession(content(), file, choice).get(path);
    }

    public String text() {
        return text;
    }

    public boolean isChanged() {
        return !text.equals(original);
    }

    /** The lines of the new text that differ from the original. */
    public LineRange changedLines() {
        return LineRange.changed(original, text);
    }

    private String content() {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private YamlEdit with(String content) {
        String changed = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + content : content;
        return new YamlEdit(original, changed, file, choice);
    }
}
