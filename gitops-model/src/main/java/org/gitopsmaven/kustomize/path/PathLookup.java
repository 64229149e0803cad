/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one node that a path leads to ({@code PathGetter} of {@code kyaml/yaml/fns.go}): {@code [name=value]} wants
 * exactly this value, {@code -} is the last item, wildcards are refused.
 */
public final class PathLookup {

    private static final PathLookup READING = new PathLookup(null);

    private final @Nullable NodeKind created;

    private PathLookup(@Nullable NodeKind created) {
        this.created = created;
    }

    /** A lookup that finds nothing where something is missing. */
    public static PathLookup reading() {
        return READING;
    }

    /** A lookup that makes fields and matched items that are missing, the last one of this kind. */
    public static PathLookup creating(NodeKind last) {
        return new PathLookup(last);
    }

    /**
     * The place that the path leads to from a node, or null; empty parts do not count.
     *
     * @throws KustomizeException when the path does not fit the tree
     */
    public @Nullable PathPlace find(YamlNode start, List<String> path) {
        List<PathPart> parts = PathPart.of(
                path.stream().map(String::strip).filter(part -> !part.isEmpty()).toList());
        PathPlace place = new PathPlace.Root(start);
        for (int i = 0; i < parts.size() && place != null; i++) {
            place = step(place.node(), parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : null);
        }
        return place;
    }

    private @Nullable PathPlace step(YamlNode node, PathPart part, @Nullable PathPart next) {
        if (part.isNumber()) {
            int index = part.number();
            if (index < 0) {
                throw new KustomizeException("array index " + part + " cannot be negative");
            }
            return item(node, index);
        }
        if (part.isLast()) {
            return lastItem(node);
        }
        if (part.isWildcard()) {
            throw new KustomizeException("wildcard is not supported in PathGetter");
        }
        return part.isMatch() ? match(node, part.match()) : field(node, part, next);
    }

    private static @Nullable PathPlace item(YamlNode node, int index) {
        NodeKind.SEQUENCE.require(node);
        return node instanceof YamlSequence sequence && index < sequence.size()
                ? new PathPlace.Item(sequence, index)
                : null;
    }

    private static PathPlace lastItem(YamlNode node) {
        NodeKind.SEQUENCE.require(node);
        if (!(node instanceof YamlSequence sequence) || sequence.isEmpty()) {
            throw new KustomizeException(
                    "there is no last item in an empty list", node.mark().location());
        }
        return new PathPlace.Item(sequence, sequence.size() - 1);
    }

    private @Nullable PathPlace match(YamlNode node, PathPart.Match match) {
        NodeKind.SEQUENCE.require(node);
        if (!(node instanceof YamlSequence sequence)) {
            return null;
        }
        for (int i = 0; i < sequence.size(); i++) {
            if (isMeant(sequence.get(i), match)) {
                return new PathPlace.Item(sequence, i);
            }
        }
        if (created == null) {
            return null;
        }
        sequence.add(match.newItem());
        return new PathPlace.Item(sequence, sequence.size() - 1);
    }

    private static boolean isMeant(YamlNode item, PathPart.Match match) {
        if (match.name().isEmpty()) {
            return Nodes.value(item).equals(match.value());
        }
        YamlEntry field = item instanceof YamlMapping mapping ? mapping.entry(match.name()) : null;
        return field != null && Nodes.value(field.value()).equals(match.value());
    }

    private @Nullable PathPlace field(YamlNode node, PathPart part, @Nullable PathPart next) {
        NodeKind.MAPPING.require(node);
        if (!(node instanceof YamlMapping mapping)) {
            return null;
        }
        YamlEntry entry = mapping.entry(part.text());
        if (entry == null) {
            if (created == null) {
                return null;
            }
            entry = new YamlEntry(YamlScalar.plain(part.text()), PathPart.newParent(next, created));
            mapping.add(entry);
        }
        return new PathPlace.Field(entry);
    }
}
