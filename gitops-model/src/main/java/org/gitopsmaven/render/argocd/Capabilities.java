/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.List;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.Destination;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.config.ClusterCapabilities;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** What the cluster of an Application would tell, where the Application itself says nothing. */
record Capabilities(String kubeVersion, List<String> apiVersions) {

    static Capabilities of(GitOpsYaml gitops, RenderTarget target, ArgoApplication application, ArgoSettings settings) {
        Destination destination = application.destination();
        String cluster = destination.name().isEmpty() ? destination.server() : destination.name();
        ClusterCapabilities known = gitops.capabilities(target.environment(), cluster);
        String version = known.helmVersion();
        if (version == null) {
            version = settings.kubeVersion().isEmpty() ? HelmRequest.DEFAULT_KUBE_VERSION : settings.kubeVersion();
        }
        return new Capabilities(version, known.apiVersions().isEmpty() ? settings.apiVersions() : known.apiVersions());
    }
}
