/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.openapi.MergeSchema;
import org.gitopsmaven.openapi.SchemaCatalogue;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * One merge: walks object and patch side by side ({@code kyaml/yaml/walk}). Where the object has nothing, the patch is
 * merged with itself, which removes the nulls and directives in it.
 */
final class TreeMerge {

    private static final int MAX_DEPTH = 1000;

    private final SchemaCatalogue schemas;
    private int depth;

    TreeMerge(SchemaCatalogue schemas) {
        this.schemas = schemas;
    }

    @Nullable
    YamlNode merge(YamlMapping object, YamlMapping patch) {
        return walk(null, object, patch);
    }

    /** What comes of the two; null for nothing. */
    @Nullable
    YamlNode walk(@Nullable MergeSchema known, @Nullable YamlNode object, @Nullable YamlNode patch) {
        if (++depth > MAX_DEPTH) {
            throw new KustomizeException("a patch deeper than " + MAX_DEPTH + " levels cannot be merged");
        }
        try {
            MergeSchema schema = known != null ? known : embedded(object, patch);
            YamlNode first = Nodes.isNull(object) ? patch : object;
            if (first == null || Nodes.isNull(first)) {
                return walkMapping(schema, object, patch);
            }
            NodeKind kind = NodeKind.of(first);
            kind.require(object);
            kind.require(patch);
            return switch (kind) {
                case MAPPING -> walkMapping(schema, object, patch);
                case SEQUENCE -> walkSequence(schema, object, patch);
                case SCALAR -> patch != null ? patch : object;
            };
        } finally {
            depth--;
        }
    }

    /** The schema of an object inside an object, by its own apiVersion and kind. */
    private @Nullable MergeSchema embedded(@Nullable YamlNode object, @Nullable YamlNode patch) {
        MergeSchema schema = schemaOf(object);
        return schema != null ? schema : schemaOf(patch);
    }

    private @Nullable MergeSchema schemaOf(@Nullable YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return null;
        }
        String kind = Nodes.valueUnlessNull(mapping.get("kind"));
        String apiVersion = kind.isEmpty() ? "" : Nodes.valueUnlessNull(mapping.get("apiVersion"));
        return apiVersion.isEmpty() ? null : schemas.schema(Gvk.of(apiVersion, kind));
    }

    private @Nullable YamlNode walkMapping(
            @Nullable MergeSchema schema, @Nullable YamlNode object, @Nullable YamlNode patch) {
        YamlNode target = object == null || Nodes.isNull(object) ? additionOf(object, patch) : targetOf(object, patch);
        if (target instanceof YamlMapping mapping) {
            mergeFields(schema, mapping, patch instanceof YamlMapping fields ? fields : null);
        }
        return target;
    }

    private @Nullable YamlNode walkSequence(
            @Nullable MergeSchema schema, @Nullable YamlNode object, @Nullable YamlNode patch) {
        if (schema == null || !schema.isMerged()) {
            return patch != null ? patch : object;
        }
        YamlNode target = object == null || Nodes.isNull(object) ? patch : targetOf(object, patch);
        return target instanceof YamlSequence list
                ? new ListMerge(this, schema).merge(list, patch instanceof YamlSequence items ? items : null)
                : target;
    }

    /** What comes of a patch where the object has nothing. A null that the patch does not mention stays when it was written out. */
    private static @Nullable YamlNode additionOf(@Nullable YamlNode object, @Nullable YamlNode patch) {
        if (PatchDirective.takeFromAddition(patch) == PatchDirective.DELETE) {
            return null;
        }
        return patch == null && !Nodes.value(object).isEmpty() ? object : patch;
    }

    /** The node that takes the result: the object's, or the patch's where it is to replace that. */
    private static @Nullable YamlNode targetOf(YamlNode object, @Nullable YamlNode patch) {
        if (patch != null && Nodes.isNull(patch)) {
            return null;
        }
        return switch (PatchDirective.takeFrom(patch)) {
            case DELETE -> null;
            case REPLACE -> patch;
            case MERGE -> object;
        };
    }

    private void mergeFields(@Nullable MergeSchema schema, YamlMapping object, @Nullable YamlMapping patch) {
        FieldIndex changes = patch == null ? FieldIndex.EMPTY : new FieldIndex(patch);
        List<YamlEntry> missing = patch == object ? List.of() : changes.without(object);
        List<YamlEntry> gone = new ArrayList<>(0);
        for (YamlEntry entry : patch == null ? object.entries() : new FieldIndex(object).entries()) {
            YamlNode change = changes.value(entry.name());
            YamlStyle empty = change != null && isEmptyCollection(entry.value()) ? change.style() : null;
            YamlNode result = walk(fieldOf(schema, entry), entry.value(), change);
            if (result == null || Nodes.isNull(result) && !(result == entry.value() && change == null)) {
                gone.add(entry);
            } else if (empty != null && !(result instanceof YamlScalar)) {
                entry.setValue(Scalars.inStyle(empty, result));
            } else if (result != entry.value()) {
                entry.setValue(Scalars.inPlaceOf(entry.value(), result));
            }
        }
        for (YamlEntry entry : gone) {
            object.remove(entry.name());
        }
        for (YamlEntry change : missing) {
            YamlNode result = walk(fieldOf(schema, change), null, change.value());
            if (result != null && !Nodes.isNull(result)) {
                object.add(new YamlEntry(change.key(), result));
            }
        }
    }

    /** An empty list or map is written in braces only because it is empty: what is put into it keeps its own style. */
    private static boolean isEmptyCollection(YamlNode node) {
        return !(node instanceof YamlScalar) && Nodes.isEmpty(node);
    }

    private static @Nullable MergeSchema fieldOf(@Nullable MergeSchema schema, YamlEntry entry) {
        return schema == null ? null : schema.field(entry.name());
    }
}
