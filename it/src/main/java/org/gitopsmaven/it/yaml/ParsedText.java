/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.yaml.YamlPath;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a text says, as snakeyaml-engine reads it: the judge of edits. */
final class ParsedText {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(1000)
            .setCodePointLimit(10_000_000)
            .build();
    private static final int DEEPEST = 60;

    private final List<Node> documents = new ArrayList<>();

    /** A scalar that stands in the text, not behind an alias; and the lines it takes, counted from 0. */
    record Leaf(int document, YamlPath path, ScalarNode node, int firstLine, int lastLine) {}

    /**
     * Reads it.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when it is not YAML
     */
    ParsedText(String text) {
        new Compose(SETTINGS).composeAllFromString(text).forEach(documents::add);
    }

    int size() {
        return documents.size();
    }

    /** All scalars that can be named by a path of keys and numbers. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int document = 0; document < documents.size(); document++) {
            leaves(document, YamlPath.ofKeys(), documents.get(document), leaves, seen);
        }
        return leaves;
    }

    private static void leaves(int document, YamlPath path, Node node, List<Leaf> leaves, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                boolean named = entry.getKeyNode() instanceof ScalarNode key
                        && key.getTag().equals(Tag.STR);
                if (named) {
                    String key = ((ScalarNode) entry.getKeyNode()).getValue();
                    leaves(document, path.key(key), entry.getValueNode(), leaves, seen);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                leaves(document, path.item(i), sequence.getValue().get(i), leaves, seen);
            }
        } else if (node instanceof ScalarNode scalar && scalar.getStartMark().isPresent()) {
            Mark end = scalar.getEndMark().orElseThrow();
            // a block scalar ends where the next line begins
            int last = end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
            int first = scalar.getStartMark().get().getLine();
            leaves.add(new Leaf(document, path, scalar, first, Math.max(first, last)));
        }
    }

    /**
     * All of it in order, one line each; with another text in the place of a scalar, also where aliases repeat it. It is a
     * string then, or still what a tag of the program that reads the file makes of it, as in {@code !Sub text}.
     */
    List<String> content(ScalarNode replaced, String by) {
        List<String> content = new ArrayList<>();
        documents.forEach(document -> content(document, replaced, by, 0, content));
        return content;
    }

    List<String> content() {
        return content(new ScalarNode(Tag.NULL, "", org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN), "");
    }

    private static void content(Node node, ScalarNode replaced, String by, int depth, List<String> content) {
        String indent = " ".repeat(depth);
        if (depth > DEEPEST) {
            content.add(indent + "…");
        } else if (node == replaced) {
            // what looks like ${A_VARIABLE} has a tag without one being written
            boolean own = !replaced.getTag().getValue().startsWith(Tag.PREFIX)
                    && !replaced.getTag().equals(Tag.ENV_TAG);
            content.add(indent + (own ? replaced.getTag() : Tag.STR) + " " + by);
        } else if (node instanceof ScalarNode scalar) {
            content.add(indent + scalar.getTag() + " " + scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            content.add(indent + sequence.getTag());
            sequence.getValue().forEach(item -> content(item, replaced, by, depth + 1, content));
        } else if (node instanceof MappingNode mapping) {
            content.add(indent + mapping.getTag());
            for (NodeTuple entry : mapping.getValue()) {
                content(entry.getKeyNode(), replaced, by, depth + 1, content);
                content(entry.getValueNode(), replaced, by, depth + 1, content);
            }
        }
    }
}
