/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.path.PathMatcher;
import org.gitopsmaven.kustomize.path.PathPlace;
import org.gitopsmaven.kustomize.path.PathSplitter;
import org.gitopsmaven.kustomize.report.GoText;
import org.gitopsmaven.kustomize.tree.CopyLimit;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Puts a value into the fields of a target. */
record TargetFields(ReplacementTarget target, PathPlace source, KustomizeVersion version) {

    void set(YamlMapping object) {
        for (String fieldPath : target.fieldPaths()) {
            List<String> path = PathSplitter.splitWithBrackets(fieldPath, ".");
            if (!new TextInField(this).set(object, path)) {
                for (PathPlace place : find(object, path, fieldPath)) {
                    set(place);
                }
            }
        }
    }

    /** The kind of a field that has to be made; null when none may be. */
    @Nullable
    NodeKind created() {
        return target.options().create() ? NodeKind.of(source.node()) : null;
    }

    private List<PathPlace> find(YamlMapping object, List<String> path, String fieldPath) {
        String failure = (created() == null ? "unable to find field " : "unable to find or create field ")
                + GoText.quote(fieldPath) + " in replacement target";
        List<PathPlace> places;
        try {
            places = new PathMatcher(path, created(), target.mark()).find(object);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(failure, e);
        }
        if (places.isEmpty()) {
            throw new KustomizeException(
                    failure, target.mark().line() == 0 ? null : target.mark().location());
        }
        return places;
    }

    /** Sets a field, or the part of its text that the options mean. */
    void set(PathPlace place) {
        FieldOptions options = target.options();
        if (!options.splits()) {
            setWhole(place, source.node());
            return;
        }
        if (!(place.node() instanceof YamlScalar before)) {
            throw new KustomizeException("delimiter option can only be used with scalar nodes");
        }
        String text = DelimitedText.with(before.text(), options, Nodes.valueUnlessNull(source.node()));
        setWhole(place, YamlScalar.plain(text));
    }

    /** Sets a field; a scalar keeps its type and its quotes. */
    void setWhole(PathPlace place) {
        setWhole(place, source.node());
    }

    private void setWhole(PathPlace place, YamlNode node) {
        if (place.node() instanceof YamlScalar before) {
            place.set(withText(before, Nodes.value(node)));
        } else {
            place.set(new CopyLimit().copy(node));
        }
    }

    /** A scalar with another text; one that kustomize made, and so was never read, has no type to keep. */
    YamlScalar withText(YamlScalar before, String text) {
        if (before.mark().line() == 0 && before.tag() == null) {
            return before.withText(text);
        }
        YamlScalar typed = before.isQuoted() ? before : before.withTag(Scalars.tagOf(before));
        return typed.withText(text).withMark(target.mark());
    }
}
