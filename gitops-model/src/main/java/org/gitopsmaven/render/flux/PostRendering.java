/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.gitopsmaven.flux.PostRenderer;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeYaml;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.load.LoadRestrictor;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Changes what a chart gave by a kustomization of patches and images. Ported from {@code internal/postrender}. */
final class PostRendering {

    private static final String INPUT = "helm-output.yaml";

    private final KustomizeOptions options;
    private final Path directory;

    /** @param root of the repository; the kustomization is in a directory of it that is on no disk */
    PostRendering(KustomizeOptions options, Path root) {
        this.options = options;
        this.directory = root.resolve(".gitops-post-renderer");
    }

    List<Resource> apply(PostRenderer renderer, List<Resource> resources) {
        YamlMapping kustomization = new YamlMapping();
        kustomization.put("resources", list(List.of(YamlScalar.string(INPUT))));
        kustomization.put("patches", list(List.copyOf(renderer.patches())));
        kustomization.put("images", list(List.copyOf(renderer.images())));
        KustomizeOptions own = options.withVirtualFiles(
                        Map.of(directory.resolve(INPUT), KustomizeYaml.write(resources)))
                .withKustomization(kustomization)
                .withRestrictor(LoadRestrictor.NONE)
                .withOrder(OutputOrder.NONE);
        Places places = new Places(resources);
        return Kustomizer.build(directory, own).resources().stream()
                .map(places::back)
                .toList();
    }

    private static YamlSequence list(List<YamlNode> items) {
        YamlSequence list = new YamlSequence();
        items.forEach(list::add);
        return list;
    }

    /** Where objects were before they were handed to kustomize. */
    private static final class Places {

        private final Map<String, Queue<Origin>> origins = new HashMap<>();

        Places(List<Resource> resources) {
            for (Resource resource : resources) {
                origins.computeIfAbsent(key(resource.kind(), resource.name()), key -> new ArrayDeque<>())
                        .add(resource.origin());
            }
        }

        Resource back(Resource built) {
            Queue<Origin> found = origins.get(key(built.kind(), built.origin().name()));
            Origin origin = found == null || found.isEmpty() ? built.origin() : found.remove();
            return new Resource(JsonTree.of(built.content(), origin.location().file()), origin);
        }

        private static String key(String kind, String name) {
            return kind + "/" + name;
        }
    }
}
