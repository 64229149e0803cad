/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.resource.FieldReader;

/**
 * Where an Application is deployed to.
 *
 * @param server the address of the cluster, or empty when its name is given
 * @param name the name of the cluster, or empty when its address is given
 * @param namespace for objects without one, or empty
 */
public record Destination(String server, String name, String namespace) {

    static Destination of(FieldReader fields) {
        return new Destination(fields.text("server"), fields.text("name"), fields.text("namespace"));
    }

    /** Whether it is the cluster that Argo CD runs in. */
    public boolean isInCluster() {
        return name.isEmpty()
                ? server.isEmpty() || server.equals(ArgoCluster.IN_CLUSTER_SERVER)
                : name.equals(ArgoCluster.IN_CLUSTER);
    }

    /** The name of the cluster, or the host of its address. */
    public String clusterName() {
        return name.isEmpty() ? server.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*$", "") : name;
    }
}
