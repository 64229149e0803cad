/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A cluster that Argo CD knows: a cluster Secret, or what the configuration says in its place.
 *
 * @param project empty for none
 * @param labels of the Secret
 * @param annotations of the Secret
 */
public record ArgoCluster(
        String name, String server, String project, Map<String, String> labels, Map<String, String> annotations) {

    /** The name of the cluster that Argo CD runs in. */
    public static final String IN_CLUSTER = "in-cluster";

    /** The address of the cluster that Argo CD runs in. */
    public static final String IN_CLUSTER_SERVER = "https://kubernetes.default.svc";

    /** The label by which a Secret is a cluster. */
    public static final String SECRET_TYPE = "argocd.argoproj.io/secret-type";

    public ArgoCluster {
        Map<String, String> all = new TreeMap<>(labels);
        all.put(SECRET_TYPE, "cluster");
        labels = Collections.unmodifiableMap(all);
        annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    }

    public static ArgoCluster of(String name, String server) {
        return new ArgoCluster(name, server, "", Map.of(), Map.of());
    }

    /** The cluster that a Secret in plain text declares; nothing for any other object, or one that cannot be read. */
    public static Optional<ArgoCluster> ofSecret(Resource object) {
        boolean cluster = object.kind().equals("Secret")
                && object.content().at("metadata", "labels") instanceof YamlMapping labels
                && "cluster".equals(labels.text(SECRET_TYPE));
        try {
            return cluster ? declared(FieldReader.of(object.content())) : Optional.empty();
        } catch (GitOpsException e) {
            return Optional.empty(); // validation tells what is wrong with it
        }
    }

    private static Optional<ArgoCluster> declared(FieldReader fields) {
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader data = fields.childOrEmpty("stringData");
        return Optional.of(new ArgoCluster(
                data.text("name"),
                data.text("server"),
                data.text("project"),
                metadata.textMap("labels"),
                metadata.textMap("annotations")));
    }

    public boolean isInCluster() {
        return server.equals(IN_CLUSTER_SERVER);
    }
}
