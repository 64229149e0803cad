/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Follows a path through a text and refuses ways that cannot be edited safely. */
final class PathWalk {

    private final YamlPath path;
    private final List<EditSite.Owner> owners = new ArrayList<>();

    private PathWalk(YamlPath path) {
        this.path = path;
    }

    static EditSite of(YamlPath path, TextNode root) {
        return new PathWalk(path).site(root);
    }

    private EditSite site(TextNode root) {
        TextNode node = root;
        List<PathStep> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (node instanceof TextNode.Alias alias) {
                throw new YamlException(
                        "\"" + path + "\" leads through the alias *" + alias.name(),
                        alias.mark(),
                        "edit the value where &" + alias.name() + " stands");
            }
            if (node instanceof TextNode.Scalar scalar) {
                return scalar(scalar, i);
            }
            int position = position(node, steps.get(i));
            if (position < 0) {
                return new EditSite.Missing(node, List.copyOf(owners), i);
            }
            owners.add(new EditSite.Owner(node, position));
            node = node instanceof TextNode.Mapping mapping
                    ? mapping.entries().get(position).value()
                    : ((TextNode.Sequence) node).items().get(position);
        }
        return new EditSite.Present(node, List.copyOf(owners));
    }

    private EditSite scalar(TextNode.Scalar scalar, int step) {
        boolean nothing =
                scalar.style() == YamlStyle.PLAIN && ScalarResolver.V3.resolve(scalar.text()) instanceof YamlValue.Null;
        return nothing
                ? new EditSite.Missing(scalar, List.copyOf(owners), step)
                : new EditSite.Inside(scalar, List.copyOf(owners), step);
    }

    private int position(TextNode node, PathStep step) {
        if (node instanceof TextNode.Mapping mapping && step instanceof PathStep.Key key) {
            return entry(mapping, key.name());
        }
        if (node instanceof TextNode.Sequence sequence && step instanceof PathStep.Index index) {
            if (index.index() > sequence.items().size()) {
                throw new YamlException(
                        "\"" + path + "\": there are only " + sequence.items().size() + " items", sequence.mark());
            }
            return index.index() < sequence.items().size() ? index.index() : -1;
        }
        if (node instanceof TextNode.Sequence sequence && step instanceof PathStep.Match match) {
            return item(sequence, match);
        }
        throw new YamlException("\"" + path + "\" does not fit: here is " + node.kind(), node.mark());
    }

    private int entry(TextNode.Mapping mapping, String name) {
        int found = -1;
        for (int i = 0; i < mapping.entries().size(); i++) {
            TextNode.Scalar key = mapping.entries().get(i).key();
            if (key.text().equals(name)) {
                if (found >= 0) {
                    throw twice(mapping.entries().get(found).key(), key);
                }
                found = i;
            }
        }
        if (found < 0) {
            refuseMerge(mapping);
        }
        return found;
    }

    private void refuseMerge(TextNode.Mapping mapping) {
        for (TextNode.Entry entry : mapping.entries()) {
            if (entry.key().text().equals("<<")) {
                throw new YamlException(
                        "\"" + path + "\" may come from this merge key",
                        entry.key().mark(),
                        "write the key into this mapping first");
            }
        }
    }

    private int item(TextNode.Sequence sequence, PathStep.Match match) {
        int found = -1;
        for (int i = 0; i < sequence.items().size(); i++) {
            TextNode item = sequence.items().get(i);
            if (item instanceof TextNode.Mapping mapping && matches(mapping, match)) {
                if (found >= 0) {
                    throw twice(sequence.items().get(found), item);
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean matches(TextNode.Mapping mapping, PathStep.Match match) {
        return mapping.entries().stream()
                .anyMatch(entry -> entry.key().text().equals(match.key())
                        && entry.value() instanceof TextNode.Scalar value
                        && value.text().equals(match.value()));
    }

    private YamlException twice(TextNode first, TextNode second) {
        return new YamlException(
                "\"" + path + "\" is there twice, in line " + first.mark().line() + " and in line "
                        + second.mark().line(),
                second.mark(),
                "remove one of the two");
    }
}
