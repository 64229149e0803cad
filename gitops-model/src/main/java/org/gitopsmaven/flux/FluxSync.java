/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import java.util.Optional;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;

/**
 * The Kustomization by which a cluster starts, made by what installs Flux: a FluxInstance of the Flux Operator, or the
 * HelmRelease of the chart that makes one.
 */
public final class FluxSync {

    private static final String GROUP = "fluxcd.controlplane.io";
    private static final String CHART = "flux-instance";
    private static final String NAMESPACE = "flux-system";

    private FluxSync() {}

    /** The Kustomization that an object has made, at the place of the object. */
    public static Optional<FluxKustomization> of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader spec = fields.childOrEmpty("spec");
        Gvk gvk = Gvk.of(object);
        if (gvk.group().equals(GROUP) && gvk.kind().equals("FluxInstance")) {
            return kustomization(object, spec);
        }
        return HelmRelease.isHelmRelease(object) && isOfOperator(fields, spec)
                ? kustomization(object, spec.childOrEmpty("values").childOrEmpty("instance"))
                : Optional.empty();
    }

    private static boolean isOfOperator(FieldReader fields, FieldReader spec) {
        String chart = spec.childOrEmpty("chart").childOrEmpty("spec").text("chart");
        String reference = spec.childOrEmpty("chartRef").text("name");
        String name = fields.childOrEmpty("metadata").text("name");
        return List.of(chart, reference, name).contains(CHART);
    }

    private static Optional<FluxKustomization> kustomization(YamlMapping object, FieldReader instance) {
        FieldReader sync = instance.childOrEmpty("sync");
        String path = sync.text("path");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String own = FieldReader.of(object).childOrEmpty("metadata").text("namespace");
        String namespace = own.isEmpty() ? NAMESPACE : own;
        String name = sync.text("name").isEmpty() ? namespace : sync.text("name");
        String kind = sync.text("kind").isEmpty() ? "GitRepository" : sync.text("kind");
        return Optional.of(kustomization(object, namespace, name, kind, path));
    }

    /** The Kustomization of a directory, as the bootstrap command would write it. */
    public static FluxKustomization kustomization(YamlMapping place, String path) {
        return kustomization(place, NAMESPACE, NAMESPACE, "GitRepository", path);
    }

    private static FluxKustomization kustomization(
            YamlMapping place, String namespace, String name, String kind, String path) {
        YamlMapping object = mapping(place, "apiVersion", "kustomize.toolkit.fluxcd.io/v1");
        put(object, "kind", FluxKustomization.KIND);
        YamlMapping metadata = mapping(place, "name", name);
        put(metadata, "namespace", namespace);
        object.put("metadata", metadata);
        YamlMapping spec = mapping(place, "path", path);
        YamlMapping source = mapping(place, "kind", kind);
        put(source, "name", name);
        spec.put("sourceRef", source);
        object.put("spec", spec);
        return FluxKustomization.of(object);
    }

    private static YamlMapping mapping(YamlMapping place, String key, String text) {
        YamlMapping mapping = new YamlMapping(List.of(), YamlStyle.BLOCK, null, place.mark(), null);
        put(mapping, key, text);
        return mapping;
    }

    private static void put(YamlMapping mapping, String key, String text) {
        mapping.put(key, YamlScalar.string(text).withMark(mapping.mark()));
    }
}
