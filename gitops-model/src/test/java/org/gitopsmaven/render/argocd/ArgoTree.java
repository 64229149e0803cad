/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;

/** A repository that a test writes. */
record ArgoTree(Path root) {

    static final String URL = "https://git.example.com/acme/shop.git";

    ArgoTree file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** An Application of this name with one source in this repository. */
    ArgoTree application(String name, String path, String annotations) throws IOException {
        return file("apps/" + name + ".yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata:
                  name: %s
                  annotations: {%s}
                spec:
                  source:
                    repoURL: %s
                    path: %s
                  destination:
                    server: https://kubernetes.default.svc
                    namespace: shop
                """.formatted(name, annotations, URL, path));
    }

    /** What is rendered, by the names of the Applications. */
    Map<String, Rendering> render() {
        SourceTree tree = SourceTree.of(root);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        Map<String, Rendering> renderings = new TreeMap<>();
        new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                .render(repository.targets())
                .forEach(rendering ->
                        renderings.put(rendering.target().application().value(), rendering));
        return renderings;
    }
}
