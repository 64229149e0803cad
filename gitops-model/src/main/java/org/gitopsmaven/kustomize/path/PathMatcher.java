/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.report.GoText;
import org.gitopsmaven.kustomize.selector.GoRegexp;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds all nodes that a path leads to ({@code kyaml/yaml/match.go}): {@code *} is every item, the value in {@code
 * [name=value]} a regular expression that has to match some part of the text.
 */
public final class PathMatcher {

    private final List<PathPart> path;
    private final @Nullable NodeKind created;
    private final YamlMark mark;

    /**
     * @param created the kind of what is made at the end of a path that leads nowhere; null to make nothing
     * @param mark what the keys of fields get that are made; their values get none, which tells that they have no type
     */
    public PathMatcher(List<String> path, @Nullable NodeKind created, YamlMark mark) {
        this.path = PathPart.of(path);
        this.created = created;
        this.mark = mark;
    }

    /**
     * The places that the path leads to from a node.
     *
     * @throws KustomizeException when the path does not fit the tree
     */
    public List<PathPlace> find(YamlNode start) {
        return find(new PathPlace.Root(start), 0);
    }

    private List<PathPlace> find(PathPlace place, int depth) {
        if (depth == path.size()) {
            return List.of(place);
        }
        PathPart part = path.get(depth);
        if (part.isIndex()) {
            return item(place.node(), part, depth);
        }
        if (part.isMatch()) {
            return match(place.node(), part.match(), depth, true);
        }
        return part.isWildcard() ? every(place.node(), depth) : field(place.node(), part, depth);
    }

    private @Nullable PathPart next(int depth) {
        return depth + 1 < path.size() ? path.get(depth + 1) : null;
    }

    private List<PathPlace> every(YamlNode node, int depth) {
        NodeKind.SEQUENCE.require(node);
        List<PathPlace> places = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                places.addAll(find(new PathPlace.Item(sequence, i), depth + 1));
            }
        }
        return places;
    }

    private List<PathPlace> field(YamlNode node, PathPart part, int depth) {
        NodeKind.MAPPING.require(node);
        YamlEntry entry = node instanceof YamlMapping mapping ? mapping.entry(part.text()) : null;
        if (entry == null) {
            if (created == null) {
                return List.of();
            }
            entry = new YamlEntry(
                    YamlScalar.plain(part.text()).withMark(mark), PathPart.newParent(next(depth), created));
            if (node instanceof YamlMapping mapping) {
                mapping.add(entry);
            }
        }
        if (entry.value() instanceof YamlScalar scalar && depth + 1 < path.size()) {
            return find(new PathPlace.Root(contentOf(scalar)), depth + 1);
        }
        return find(new PathPlace.Field(entry), depth + 1);
    }

    /** The tree in a text; what is changed in it is not written back here. */
    private static YamlNode contentOf(YamlScalar text) {
        List<YamlNode> documents = YamlReader.read(text.text(), text.mark().file(), YamlDialect.GOYAML3);
        return documents.isEmpty() ? YamlScalar.plain("") : documents.get(0);
    }

    private List<PathPlace> item(YamlNode node, PathPart part, int depth) {
        NodeKind.SEQUENCE.require(node);
        int index = part.number();
        YamlSequence sequence = node instanceof YamlSequence list ? list : new YamlSequence();
        if (sequence.size() == index && created != null) {
            sequence.add(PathPart.newParent(next(depth), created));
        }
        if (index >= sequence.size()) {
            throw new KustomizeException(
                    "index " + part + " specified but only " + sequence.size() + " elements found");
        }
        return find(new PathPlace.Item(sequence, index), depth + 1);
    }

    private List<PathPlace> match(YamlNode node, PathPart.Match match, int depth, boolean mayCreate) {
        NodeKind.SEQUENCE.require(node);
        YamlSequence sequence = node instanceof YamlSequence list ? list : new YamlSequence();
        List<PathPlace> places = new ArrayList<>();
        GoRegexp pattern = sequence.isEmpty() ? null : GoRegexp.compile(match.value());
        for (int i = 0; i < sequence.size() && pattern != null; i++) {
            PathPlace item = new PathPlace.Item(sequence, i);
            if (match.name().isEmpty()) {
                if (pattern.matches(Nodes.text(item.node()).strip())) {
                    places.add(item);
                }
            } else if (hasField(item.node(), match.name(), pattern)) {
                places.addAll(find(item, depth + 1));
            }
        }
        return places.isEmpty() && created != null && mayCreate ? append(sequence, match, depth) : places;
    }

    private static boolean hasField(YamlNode item, String name, GoRegexp pattern) {
        YamlNode value = item instanceof YamlMapping mapping ? mapping.get(name) : null;
        return value != null && pattern.matches(Nodes.text(value).strip());
    }

    /** Makes an item and looks for it; one that does not match itself would be made for ever. */
    private List<PathPlace> append(YamlSequence sequence, PathPart.Match match, int depth) {
        sequence.add(match.newItem());
        List<PathPlace> places = match(sequence, match, depth, false);
        if (places.isEmpty()) {
            throw new KustomizeException("failed to create element for "
                    + GoText.quote(path.get(depth).text()) + ": what is created does not match itself");
        }
        return places;
    }
}
