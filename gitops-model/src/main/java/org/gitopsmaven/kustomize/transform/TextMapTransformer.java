/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.EntryFilter;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Sets labels or annotations ({@code LabelTransformer.go}, {@code AnnotationsTransformer.go}). */
public final class TextMapTransformer implements Transformer {

    private final boolean empty;
    private final EntryFilter filter;

    private TextMapTransformer(@Nullable YamlMapping entries, FieldSpecs specs) {
        Map<String, YamlScalar> texts = new TreeMap<>();
        if (entries != null) {
            for (YamlEntry entry : entries) {
                texts.put(entry.name(), (YamlScalar) entry.value());
            }
        }
        this.empty = texts.isEmpty();
        this.filter = new EntryFilter(texts, specs);
    }

    /** @param entries names and values; null for none */
    public static TextMapTransformer of(@Nullable YamlMapping entries, FieldSpecs specs) {
        return new TextMapTransformer(entries, specs);
    }

    /** The transformer that a plugin configuration asks for. */
    static TextMapTransformer configured(YamlMapping config, String field) {
        return new TextMapTransformer(config.mapping(field), FieldSpecReader.read(config.sequence("fieldSpecs")));
    }

    @Override
    public void transform(ResMap resources) {
        if (!empty) {
            for (KustomizeResource resource : resources.resources()) {
                filter.apply(resource.content());
            }
        }
    }
}
