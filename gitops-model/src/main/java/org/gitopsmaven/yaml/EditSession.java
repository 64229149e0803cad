/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One change of one text. */
final class EditSession {

    private final String text;
    private final String file;
    private final DocumentChoice choice;
    private final List<YamlNode> documents;
    private final TextLines lines;

    EditSession(String text, String file, DocumentChoice choice) {
        this.text = text;
        this.file = file;
        this.choice = choice;
        this.documents = YamlReader.read(text, file, YamlDialect.GOYAML3);
        this.lines = new TextLines(text);
    }

    String set(YamlPath path, YamlNode value) {
        if (documents.isEmpty()) {
            return fresh(path, value);
        }
        Place place = place(path);
        if (place.site instanceof EditSite.Inside inside) {
            return inside(place, inside, edit -> edit.set(path.from(inside.step()), value));
        }
        if (place.site instanceof EditSite.Missing missing) {
            List<PathStep> steps = path.steps();
            YamlNode added = TreeChange.around(steps.subList(missing.step(), steps.size()), value);
            return checked(place, value, new Insertion(lines, place.root).insert(missing, added));
        }
        return replace(place, value);
    }

    private Place place(YamlPath path) {
        int document = choice.in(documents, path, file);
        TextNode root = TextTree.of(text, file).get(document);
        return new Place(path, document, root, PathWalk.of(path, root));
    }

    private String replace(Place place, YamlNode value) {
        EditSite site = place.site;
        YamlPath path = place.path;
        if (!(value instanceof YamlScalar scalar)
                || site.node() instanceof TextNode.Mapping
                || site.node() instanceof TextNode.Sequence) {
            throw new YamlException(
                    "\"" + path + "\" is " + site.node().kind() + " and cannot be replaced",
                    site.node().mark());
        }
        if (isThere(path.in(documents.get(place.document)), scalar)) {
            return text;
        }
        if (site.node() instanceof TextNode.Alias alias) {
            String written = new NewText(lines.lineBreak(), 0, 0, false).flow(scalar, site.isInFlow());
            return checked(place, value, List.of(new SpanEdit(alias.start(), alias.end(), written)));
        }
        TextNode.Scalar old = (TextNode.Scalar) site.node();
        List<SpanEdit> edits = new ScalarReplacement(lines).replace(old, scalar, site.isInFlow());
        return checked(place, value, edits);
    }

    /** Whether every reader finds this value there already. */
    private static boolean isThere(@Nullable YamlNode node, YamlScalar value) {
        return node instanceof YamlScalar && SameTree.same(List.of(node), List.of(value));
    }

    String remove(YamlPath path) {
        if (documents.isEmpty()) {
            return text;
        }
        Place place = place(path);
        if (place.site instanceof EditSite.Inside inside) {
            return inside(place, inside, edit -> edit.remove(path.from(inside.step())));
        }
        if (!(place.site instanceof EditSite.Present present)) {
            return text;
        }
        String changed = SpanEdit.apply(text, new Removal(lines).remove(present));
        TreeChange.remove(documents.get(place.document), path.steps());
        return verified(place, changed);
    }

    @Nullable
    YamlNode get(YamlPath path) {
        if (documents.isEmpty()) {
            return null;
        }
        YamlNode node = documents.get(choice.in(documents, path, file));
        List<PathStep> steps = path.steps();
        for (int i = 0; i < steps.size() && node != null; i++) {
            if (node instanceof YamlScalar scalar) {
                return YamlEdit.of(scalar.text(), file).get(path.from(i));
            }
            node = steps.get(i).in(node);
        }
        return node;
    }

    /** A change of the text that a string holds. */
    private String inside(Place place, EditSite.Inside site, UnaryOperator<YamlEdit> change) {
        TextNode.Scalar scalar = site.node();
        String inner = InnerText.change(scalar, place.path, change);
        if (inner.equals(scalar.text())) {
            return text;
        }
        YamlScalar value = YamlScalar.string(inner);
        List<SpanEdit> edits = new ScalarReplacement(lines).replace(scalar, value, site.isInFlow());
        List<PathStep> outer = place.path.steps().subList(0, site.step());
        documents.set(place.document, TreeChange.set(documents.get(place.document), outer, value));
        return verified(place, SpanEdit.apply(text, edits));
    }

    /** The first document of a text that has none. */
    private String fresh(YamlPath path, YamlNode value) {
        String block = new NewText(lines.lineBreak(), 2, 0, false).block(TreeChange.around(path.steps(), value), 0);
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : lines.lineBreak();
        documents.add(TreeChange.around(path.steps(), value));
        String changed = text + gap + block + lines.lineBreak();
        if (!isAsWanted(changed)) {
            throw new YamlException("\"" + path + "\" cannot be added to this text", new YamlMark(file, 1, 1));
        }
        return changed;
    }

    private String checked(Place place, YamlNode value, List<SpanEdit> edits) {
        YamlNode root = documents.get(place.document);
        documents.set(place.document, TreeChange.set(root, place.path.steps(), value));
        return verified(place, SpanEdit.apply(text, edits));
    }

    private String verified(Place place, String changed) {
        if (isAsWanted(changed)) {
            return changed;
        }
        String reason = AnchorUse.reason(place.root, place.site);
        String hint = "edit this place by hand";
        if (reason == null && place.site instanceof EditSite.Missing && endsInBlock(place.site.node())) {
            reason = "the text ends inside a block scalar, which would get a line break more";
            hint = "end the file with a line break";
        }
        throw new YamlException(
                "\"" + place.path + "\" cannot be changed without changing something else: "
                        + (reason == null ? "a tag or an unusual layout is in the way" : reason),
                place.site.node().mark(),
                hint);
    }

    private boolean endsInBlock(TextNode node) {
        return node.lastEnd() == text.length() && !text.endsWith("\n");
    }

    /** Reads a changed text back: it must be the tree with just this change. */
    private boolean isAsWanted(String changed) {
        try {
            return SameTree.same(documents, YamlReader.read(changed, file, YamlDialect.GOYAML3));
        } catch (YamlException e) {
            return false;
        }
    }

    private record Place(YamlPath path, int document, TextNode root, EditSite site) {}
}
