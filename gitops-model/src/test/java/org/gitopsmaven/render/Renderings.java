/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** Renderings for tests, from text. */
public final class Renderings {

    private Renderings() {}

    public static RenderTarget target(String environment, String application) {
        Path directory = Path.of("tree", environment, application).toAbsolutePath();
        return RenderTarget.ofDirectory(ApplicationName.of(application), EnvironmentName.of(environment), directory);
    }

    /** What the manifests in a text would be rendered to. */
    public static Rendering of(RenderTarget target, String file, String text) {
        return of(target, resources(file, text));
    }

    public static Rendering of(RenderTarget target, List<Resource> resources) {
        return Rendering.of(target, resources, List.of(), List.of());
    }

    public static Rendering refused(RenderTarget target, GitOpsException fault) {
        return Rendering.failed(target, fault);
    }

    public static List<Resource> resources(String file, String text) {
        List<Resource> resources = new ArrayList<>();
        for (YamlNode node : YamlReader.read(text, file, YamlDialect.GOYAML3)) {
            resources.add(
                    new Resource((YamlMapping) node, new Origin(node.mark().location())));
        }
        return resources;
    }
}
