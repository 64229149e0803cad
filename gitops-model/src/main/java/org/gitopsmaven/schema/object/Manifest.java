/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * An object as rules look at it: what all of them ask for is looked up once.
 *
 * @param target what it is rendered for
 * @param gvk its group, version and kind
 * @param namespace empty when it names none
 * @param name empty when it has none
 * @param root the object itself
 * @param pod the pods it will make, or null when it makes none
 * @param dialect how its values are read
 */
public record Manifest(
        Resource resource,
        RenderTarget target,
        Gvk gvk,
        String namespace,
        String name,
        Field root,
        @Nullable PodTemplate pod,
        YamlDialect dialect) {

    /** The objects of a rendering. */
    public static List<Manifest> of(Rendering rendering) {
        return of(rendering.resources(), rendering.target());
    }

    /** Objects of a target. */
    public static List<Manifest> of(List<Resource> resources, RenderTarget target) {
        YamlDialect dialect = Objects.dialect(target);
        List<Manifest> manifests = new ArrayList<>(resources.size());
        for (Resource resource : resources) {
            manifests.add(of(resource, target, dialect));
        }
        return manifests;
    }

    private static Manifest of(Resource resource, RenderTarget target, YamlDialect dialect) {
        YamlMapping metadata = resource.content().mapping("metadata");
        Field root = Field.of(resource.content());
        Gvk gvk = resource.gvk();
        return new Manifest(
                resource,
                target,
                gvk,
                text(metadata, "namespace"),
                text(metadata, "name"),
                root,
                PodTemplate.of(resource, gvk, root),
                dialect);
    }

    /** The same object, known by some of its fields. */
    Manifest with(YamlMapping fields) {
        Field some = Field.of(fields);
        return new Manifest(resource, target, gvk, namespace, name, some, PodTemplate.of(resource, gvk, some), dialect);
    }

    private static String text(@Nullable YamlMapping mapping, String key) {
        return mapping != null && mapping.get(key) instanceof YamlScalar scalar ? scalar.text() : "";
    }

    public String kind() {
        return gvk.kind();
    }

    boolean is(String group, String kind) {
        return gvk.kind().equals(kind) && gvk.group().equals(group);
    }

    boolean is(String group, String kind, String other) {
        return is(group, kind) || is(group, other);
    }

    /** Whether it keeps a number of pods running by a selector. */
    boolean isController() {
        return gvk.group().equals("apps")
                && switch (gvk.kind()) {
                    case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" -> true;
                    default -> false;
                };
    }
}
