/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.AffixFilter;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Puts a prefix before names, or a suffix behind them ({@code PrefixTransformer.go}, {@code SuffixTransformer.go}). */
public final class AffixTransformer implements Transformer {

    private static final List<Gvk> SKIPPED = List.of(
            new Gvk("", "", "CustomResourceDefinition"),
            new Gvk("apiregistration.k8s.io", "", "APIService"),
            new Gvk("", "", "Namespace"));

    private final boolean prefix;
    private final String affix;
    private final FieldSpecs specs;
    private final AffixFilter filter;

    private AffixTransformer(boolean prefix, YamlScalar affix, FieldSpecs specs) {
        this.prefix = prefix;
        this.affix = affix.text();
        this.specs = specs;
        this.filter = prefix
                ? AffixFilter.prefix(affix.text(), affix.mark())
                : AffixFilter.suffix(affix.text(), affix.mark());
    }

    public static AffixTransformer prefix(YamlScalar prefix, FieldSpecs specs) {
        return new AffixTransformer(true, prefix, specs);
    }

    public static AffixTransformer suffix(YamlScalar suffix, FieldSpecs specs) {
        return new AffixTransformer(false, suffix, specs);
    }

    /** The transformer that a plugin configuration asks for. */
    static AffixTransformer of(YamlMapping config, boolean prefix) {
        if (!config.contains("fieldSpecs")) {
            throw new KustomizeException("fieldSpecs is not expected to be nil");
        }
        YamlScalar affix =
                config.get(prefix ? "prefix" : "suffix") instanceof YamlScalar scalar ? scalar : YamlScalar.string("");
        return new AffixTransformer(prefix, affix, FieldSpecReader.read(config.sequence("fieldSpecs")));
    }

    @Override
    public void transform(ResMap resources) {
        for (KustomizeResource resource : resources.resources()) {
            ObjectId original = resource.originalId();
            if (!isSkipped(original)) {
                for (FieldSpec spec : specs.specs()) {
                    if (original.isOfKind(spec.gvk())) {
                        change(resource, spec);
                    }
                }
            }
        }
        resources.changed();
    }

    private static boolean isSkipped(ObjectId original) {
        for (Gvk kind : SKIPPED) {
            if (original.isOfKind(kind)) {
                return true;
            }
        }
        return false;
    }

    private void change(KustomizeResource resource, FieldSpec spec) {
        if (spec.path().text().equals("metadata/name")) {
            note(resource);
        }
        filter.apply(resource.content(), spec);
    }

    private void note(KustomizeResource resource) {
        if (prefix) {
            resource.addNamePrefix(affix);
        } else {
            resource.addNameSuffix(affix);
        }
        if (!affix.isEmpty()) {
            resource.storePreviousId();
        }
    }
}
