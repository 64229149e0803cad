/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a tree with two spaces of indentation and sequences not indented, as the emitters of goyaml do. */
final class YamlEmitter {

    private static final int LONGEST_SIMPLE_KEY = 128;

    private final EmitterOutput out;
    private final ScalarWriter scalars;
    private final Presentation presentation;
    private final CommentWriter comments;
    private int flowLevel;
    private int flowsRead;

    YamlEmitter(StringBuilder text, Presentation presentation) {
        this.out = new EmitterOutput(text);
        this.scalars = new ScalarWriter(out, presentation.width());
        this.presentation = presentation;
        this.comments = new CommentWriter(out);
    }

    void document(YamlNode root) {
        comments.before(presentation.comments(root));
        node(root, true, false);
        comments.beside(presentation.comments(root));
        out.indent();
    }

    private void node(YamlNode node, boolean root, boolean inMapping) {
        if (node instanceof YamlScalar scalar) {
            scalar(presentation.form(scalar, flowsRead > 0), presentation.comments(node));
            return;
        }
        int flow = node.style() == YamlStyle.FLOW ? 1 : 0;
        flowsRead += flow;
        if (node instanceof YamlMapping mapping) {
            mapping(mapping, root);
        } else {
            sequence((YamlSequence) node, inMapping);
        }
        flowsRead -= flow;
    }

    private void scalar(ScalarForm form, @Nullable YamlComments comment) {
        ScalarAnalysis analysis = ScalarAnalysis.of(form.text(), presentation.tabsInBlocks());
        tag(form.tag());
        scalars.write(
                form.text(), form.usable(analysis, flowLevel > 0, false), true, () -> comments.afterHeader(comment));
    }

    private void tag(@Nullable String tag) {
        if (tag != null) {
            out.separate();
            out.put(tag, 0, tag.length());
            out.wroteText();
        }
    }

    private void mapping(YamlMapping mapping, boolean root) {
        tag(presentation.tag(mapping));
        List<YamlEntry> entries = presentation.entries(mapping, root);
        if (entries.isEmpty() || flowLevel > 0 || presentation.isFlow(mapping)) {
            flowMapping(entries);
            return;
        }
        int before = out.enter(false, false);
        for (YamlEntry entry : entries) {
            blockEntry(entry);
        }
        comments.after(presentation.comments(mapping));
        out.leave(before);
    }

    private void blockEntry(YamlEntry entry) {
        YamlNode value = entry.value();
        YamlComments keyComments = presentation.comments(entry.key());
        comments.before(keyComments);
        out.indent();
        boolean simple = key(entry.key());
        if (simple) {
            out.indicator(":", false, false, false);
        } else {
            out.indent();
            out.indicator(":", true, false, true);
        }
        boolean block = isBlockCollection(value);
        if (block) {
            comments.beside(keyComments);
        }
        node(value, false, true);
        comments.beside(block ? null : CommentWriter.either(presentation.comments(value), keyComments));
    }

    private boolean isBlockCollection(YamlNode node) {
        boolean empty = node instanceof YamlMapping mapping
                ? mapping.isEmpty()
                : node instanceof YamlSequence sequence && sequence.isEmpty();
        return !(node instanceof YamlScalar) && !empty && !presentation.isFlow(node);
    }

    /** Writes a key and says whether it is one that needs no question mark. */
    private boolean key(YamlScalar key) {
        ScalarForm form = presentation.keyForm(key);
        ScalarAnalysis analysis = ScalarAnalysis.of(form.text(), presentation.tabsInBlocks());
        boolean simple = !analysis.multiline() && isShort(form);
        if (!simple) {
            out.indicator("?", true, false, true);
        }
        tag(form.tag());
        YamlStyle style = form.usable(analysis, flowLevel > 0, simple);
        scalars.write(form.text(), style, !simple, () -> comments.afterHeader(null));
        return simple;
    }

    private static boolean isShort(ScalarForm form) {
        String tag = form.tag();
        int length = Utf8.length(form.text()) + (tag == null ? 0 : tag.length());
        return length <= LONGEST_SIMPLE_KEY;
    }

    private void sequence(YamlSequence sequence, boolean inMapping) {
        tag(presentation.tag(sequence));
        if (sequence.isEmpty() || flowLevel > 0 || presentation.isFlow(sequence)) {
            flowSequence(sequence);
            return;
        }
        boolean flush = inMapping && !presentation.indentsSequences();
        int before = out.enter(false, flush && (out.column() == 0 || !out.isIndention()));
        for (YamlNode item : sequence) {
            comments.before(presentation.comments(item));
            out.indent();
            out.indicator("-", true, false, true);
            node(item, false, false);
            comments.beside(presentation.comments(item));
        }
        comments.after(presentation.comments(sequence));
        out.leave(before);
    }

    private void flowSequence(YamlSequence sequence) {
        out.indicator("[", true, true, false);
        int before = out.enter(true, false);
        flowLevel++;
        for (int i = 0; i < sequence.size(); i++) {
            if (i > 0) {
                out.indicator(",", false, false, false);
            }
            node(sequence.get(i), false, false);
        }
        flowLevel--;
        out.leave(before);
        out.indicator("]", false, false, false);
    }

    private void flowMapping(List<YamlEntry> entries) {
        out.indicator("{", true, true, false);
        int before = out.enter(true, false);
        flowLevel++;
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.indicator(",", false, false, false);
            }
            boolean simple = key(entries.get(i).key());
            out.indicator(":", !simple, false, false);
            node(entries.get(i).value(), false, true);
        }
        flowLevel--;
        out.leave(before);
        out.indicator("}", false, false, false);
    }
}
