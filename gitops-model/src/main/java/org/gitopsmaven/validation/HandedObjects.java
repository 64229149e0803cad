/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Objects that a controller is handed by other means than a target, such as the Applications by which Argo CD starts:
 * no target renders them, and yet they are applied as they stand.
 */
final class HandedObjects {

    /** Groups of controllers; other objects that nothing applies are nobody's. */
    private static final List<String> GROUPS = List.of("argoproj.io/", "kargo.akuity.io/", ".toolkit.fluxcd.io/");

    /** Of a group that workloads share, what the controller starts by. */
    private static final Set<String> ARGO_CD = Set.of("Application", "ApplicationSet", "AppProject");

    private final Map<Path, List<Resource>> objects = Collections.synchronizedMap(new TreeMap<>());

    /** Notes the objects of a file. */
    void add(SourceFile file) {
        List<Resource> found = new ArrayList<>();
        for (YamlNode document : file.documents()) {
            if (document instanceof YamlMapping object && isControllers(object) && !isPart(object)) {
                found.add(new Resource(object, new Origin(object.mark().location())));
            }
        }
        if (!found.isEmpty()) {
            objects.put(file.file(), found);
        }
    }

    private static boolean isControllers(YamlMapping object) {
        String version = object.text("apiVersion");
        String kind = object.text("kind");
        return version != null
                && kind != null
                && isOfController(version)
                && (!version.startsWith("argoproj.io/") || ARGO_CD.contains(kind));
    }

    private static boolean isOfController(String version) {
        for (String group : version.indexOf('.') < 0 ? List.<String>of() : GROUPS) {
            if (version.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether so much is missing of an object of Flux that patches of a parent, or of a reader elsewhere, complete it. */
    private static boolean isPart(YamlMapping object) {
        YamlMapping spec = object.mapping("spec");
        if (spec == null || spec.contains("interval") || !isOfFlux(object)) {
            return false;
        }
        return switch (String.valueOf(object.text("kind"))) {
            case "Kustomization" -> !spec.contains("prune") || !spec.contains("sourceRef");
            case "HelmRelease" -> !spec.contains("chartRef") && spec.at("chart", "spec", "chart") == null;
            default -> false;
        };
    }

    private static boolean isOfFlux(YamlMapping object) {
        return String.valueOf(object.text("apiVersion")).contains(".toolkit.fluxcd.io/");
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    /** The objects of all files of which no target has any, as if one target had them. */
    Rendering rendering(SourceTree tree, List<Rendering> renderings) {
        List<Resource> handed = new ArrayList<>();
        if (!objects.isEmpty()) {
            Set<String> rendered = new HashSet<>();
            for (Rendering rendering : renderings) {
                rendering
                        .resources()
                        .forEach(resource ->
                                rendered.add(resource.origin().location().file()));
            }
            objects.forEach((file, found) -> {
                if (!rendered.contains(file.toString()) && !isBelowKustomization(file, tree)) {
                    handed.addAll(found);
                }
            });
        }
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("handed"), EnvironmentName.DEFAULT, tree.root());
        return new Rendering(target, RenderStatus.RENDERED, handed, List.of(), new TreeSet<>(), List.of(), null);
    }

    /** Whether a kustomization, or its place, says that the file is a patch, or may be one: no object by itself. */
    private static boolean isBelowKustomization(Path file, SourceTree tree) {
        if (tree.root().relativize(file).toString().contains("patches")) {
            return true;
        }
        for (Path directory = file.getParent();
                directory != null && directory.startsWith(tree.root());
                directory = directory.getParent()) {
            if (tree.kustomization(directory).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
