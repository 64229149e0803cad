/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.path.PathLookup;
import org.gitopsmaven.kustomize.path.PathPlace;
import org.gitopsmaven.kustomize.path.PathSplitter;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlScalar;

/** Applies replacements to resources, one after the other ({@code api/filters/replacement/replacement.go}). */
public final class ReplacementFilter {

    private final Replacement replacement;
    private final KustomizeVersion version;

    public ReplacementFilter(Replacement replacement, KustomizeVersion version) {
        this.replacement = replacement;
        this.version = version;
    }

    /** @throws KustomizeException when a source is missing or found twice, and when a field cannot be found */
    public void apply(List<KustomizeResource> resources) {
        try {
            List<ReplacementTarget> targets = replacement.targets();
            if (targets == null || replacement.source() == null && replacement.sourceValue() == null) {
                throw new KustomizeException("replacements must specify a source and at least one target");
            }
            PathPlace value = value(resources);
            for (ReplacementTarget target : targets) {
                copy(value, target, resources);
            }
        } catch (KustomizeException e) {
            YamlMark mark = replacement.mark();
            throw e.orAt(mark.line() == 0 ? null : mark.location());
        }
    }

    /** Where the value is: a target may change it for the targets after it. */
    private PathPlace value(List<KustomizeResource> resources) {
        ReplacementSource source = replacement.source();
        YamlScalar given = replacement.sourceValue();
        if (source == null) {
            return new PathPlace.Root(YamlScalar.plain(given == null ? "" : given.text()));
        }
        if (given != null) {
            throw new KustomizeException("value and resource selectors are mutually exclusive");
        }
        return refined(source.options(), fieldOf(source, resources));
    }

    private static PathPlace fieldOf(ReplacementSource source, List<KustomizeResource> resources) {
        KustomizeResource resource = find(source, resources);
        PathPlace place;
        try {
            place = PathLookup.reading().find(resource.content(), PathSplitter.splitWithBrackets(source.path(), "."));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("error looking up replacement source", e);
        }
        if (place == null || Nodes.isEmpty(place.node())) {
            throw new KustomizeException(
                    "fieldPath `" + source.path() + "` is missing for replacement source " + source.resource());
        }
        return place;
    }

    private static KustomizeResource find(ReplacementSource source, List<KustomizeResource> resources) {
        KustomizeResource found = null;
        for (KustomizeResource resource : resources) {
            if (ids(resource).stream().anyMatch(id -> id.isSelectedBy(source.resource()))) {
                if (found != null) {
                    throw new KustomizeException("multiple matches for selector " + source);
                }
                found = resource;
            }
        }
        if (found == null) {
            throw new KustomizeException("nothing selected by " + source);
        }
        found.markAsUsed();
        return found;
    }

    private static PathPlace refined(FieldOptions options, PathPlace value) {
        if (!options.splits()) {
            return value;
        }
        if (!(value.node() instanceof YamlScalar scalar)) {
            throw new KustomizeException("delimiter option can only be used with scalar nodes");
        }
        List<String> parts = DelimitedText.split(scalar.text(), options.delimiter());
        if (options.index() >= parts.size() || options.index() < 0) {
            throw new KustomizeException(
                    "options.index " + options.index() + " is out of bounds for value " + scalar.text());
        }
        return new PathPlace.Root(scalar.withTag(Scalars.tagOf(scalar)).withText(parts.get(options.index())));
    }

    private void copy(PathPlace value, ReplacementTarget target, List<KustomizeResource> resources) {
        TargetPattern pattern = TargetPattern.of(target);
        TargetFields fields = new TargetFields(target, value, version);
        for (KustomizeResource resource : resources) {
            if (pattern.selects(resource, ids(resource))) {
                fields.set(resource.content());
            }
        }
    }

    /** The id a resource has now and those it had, none of them looked up in a schema. */
    private static List<ObjectId> ids(KustomizeResource resource) {
        List<ObjectId> ids = new ArrayList<>();
        ids.add(ObjectId.unscoped(resource.gvk(), resource.name(), resource.namespace()));
        ids.addAll(resource.formerIds());
        return ids;
    }
}
