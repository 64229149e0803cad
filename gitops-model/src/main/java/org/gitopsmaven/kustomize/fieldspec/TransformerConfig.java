/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;

/**
 * Which fields the transformers change: kustomize's defaults and what {@code configurations:} and {@code crds:} add
 * ({@code api/internal/plugins/builtinconfig/transformerconfig.go}). Never changes.
 */
public final class TransformerConfig {

    private static final TransformerConfig EMPTY = new TransformerConfig(Map.of(), List.of(), false);

    private final Map<FieldSpecList, FieldSpecs> lists;
    private final List<NameReference> nameReferences;

    /**
     * Whether merging it with itself, or into nothing, gives itself. That is not so of all: in its order a spec for one
     * kind comes before a general one and hides it.
     */
    private final boolean settled;

    private TransformerConfig(
            Map<FieldSpecList, FieldSpecs> lists, List<NameReference> nameReferences, boolean settled) {
        this.lists = lists;
        this.nameReferences = nameReferences;
        this.settled = settled;
    }

    public static TransformerConfig empty() {
        return EMPTY;
    }

    /** What kustomize knows without being told. */
    public static TransformerConfig defaults(KustomizeVersion version) {
        return DefaultConfig.of(version);
    }

    public FieldSpecs get(FieldSpecList list) {
        FieldSpecs specs = lists.get(list);
        return specs == null ? FieldSpecs.none() : specs;
    }

    public List<NameReference> nameReferences() {
        return nameReferences;
    }

    /** A configuration with other specs in this list. */
    public TransformerConfig with(FieldSpecList list, FieldSpecs specs) {
        Map<FieldSpecList, FieldSpecs> copy = new EnumMap<>(FieldSpecList.class);
        copy.putAll(lists);
        copy.put(list, specs);
        return new TransformerConfig(copy, nameReferences, false);
    }

    /** A configuration with these specs added to this list. */
    public TransformerConfig plus(FieldSpecList list, FieldSpec... specs) {
        return with(list, get(list).merge(FieldSpecs.of(specs)));
    }

    /** A configuration that knows this reference too. */
    public TransformerConfig plus(NameReference reference) {
        return new TransformerConfig(lists, List.copyOf(NameReference.merge(nameReferences, reference)), false);
    }

    /**
     * Both in one, each list in the order of its kinds.
     *
     * @throws KustomizeException where both name a field but only one may create it
     */
    public TransformerConfig merge(TransformerConfig other) {
        if (settled && (other == this || other == EMPTY)) {
            return this; // the usual case: no kustomization adds anything to the defaults
        }
        return this == EMPTY && other.settled ? other : mergeEach(other);
    }

    /** The same in the order of kinds, for a configuration in which no spec hides another one. */
    TransformerConfig settled() {
        Map<FieldSpecList, FieldSpecs> sorted = new EnumMap<>(FieldSpecList.class);
        for (FieldSpecList list : FieldSpecList.values()) {
            sorted.put(list, get(list).sorted());
        }
        return new TransformerConfig(sorted, sorted(nameReferences), true);
    }

    private TransformerConfig mergeEach(TransformerConfig other) {
        Map<FieldSpecList, FieldSpecs> all = new EnumMap<>(FieldSpecList.class);
        for (FieldSpecList list : FieldSpecList.values()) {
            all.put(
                    list,
                    told(list.label(), () -> get(list).merge(other.get(list))).sorted());
        }
        List<NameReference> references = nameReferences;
        for (NameReference reference : other.nameReferences) {
            List<NameReference> before = references;
            references = told("NameReference", () -> NameReference.merge(before, reference));
        }
        return new TransformerConfig(all, sorted(references), false);
    }

    private static List<NameReference> sorted(List<NameReference> references) {
        return references.stream()
                .sorted(Comparator.comparing(NameReference::target, KindOrder.INSTANCE))
                .toList();
    }

    private static <T> T told(String what, Supplier<T> merge) {
        try {
            return merge.get();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("failed to merge " + what + " fieldSpec", e);
        }
    }
}
