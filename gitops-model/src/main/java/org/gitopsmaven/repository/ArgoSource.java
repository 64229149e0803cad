/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * An Application of Argo CD: its sources, rendered as the repo-server does.
 *
 * @param directory of its first source in this repository; the root when it has none
 */
public record ArgoSource(ArgoApplication application, Path directory) implements Source {

    public ArgoSource {
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public String type() {
        return "argocd";
    }

    @Override
    public String cluster() {
        return application.destination().isInCluster()
                ? ""
                : TargetName.clean(application.destination().clusterName());
    }

    @Override
    public String fullName() {
        return application.name();
    }

    /** Name and spec: labels that a kustomization adds make it no other Application. */
    @Override
    public Object identity() {
        YamlNode spec = application.content().get("spec");
        return List.of(application.name(), spec == null ? "" : YamlWriter.write(spec));
    }
}
