/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Makes records of what the file says of Argo CD and Flux. */
final class ControllerReader {

    private ControllerReader() {}

    static ArgoCdSettings argocd(FieldReader fields) {
        String namespace = fields.text("namespace");
        return new ArgoCdSettings(
                namespace.isEmpty() ? ArgoCdSettings.DEFAULT.namespace() : namespace,
                fields.texts("applications").stream()
                        .map(path -> Path.of(PathTemplate.checked(path, fields.locationOf("applications"))))
                        .toList(),
                fields.list("clusters").stream().map(ControllerReader::cluster).toList(),
                fields.text("kustomizeBuildOptions"),
                fields.flag("newGitFileGlobbing"),
                fields.has("pullRequests") ? GitOpsYamlReader.path(fields, "pullRequests", Path.of("")) : null);
    }

    private static ArgoCdCluster cluster(FieldReader fields) {
        String name = fields.text("name");
        String server = fields.text("server");
        return new ArgoCdCluster(
                new ArgoCluster(
                        name,
                        server.isEmpty() ? server(name) : server,
                        fields.text("project"),
                        fields.textMap("labels"),
                        fields.textMap("annotations")),
                GitOpsYamlReader.orNull(fields, "kubernetesVersion"),
                fields.texts("apiVersions"));
    }

    /** An address that names no other cluster: nobody connects to it. */
    private static String server(String name) {
        return name.equals(ArgoCluster.IN_CLUSTER) ? ArgoCluster.IN_CLUSTER_SERVER : "https://" + name;
    }

    static FluxSettings flux(FieldReader fields) {
        return new FluxSettings(
                fields.list("clusters").stream()
                        .map(ControllerReader::fluxCluster)
                        .toList(),
                fields.list("objects").stream().map(ControllerReader::object).toList());
    }

    private static FluxCluster fluxCluster(FieldReader fields) {
        Path path = GitOpsYamlReader.path(fields, "path", Path.of(""));
        String name = fields.text("name");
        String environment = fields.text("environment");
        return new FluxCluster(
                name.isEmpty() ? String.valueOf(path.getFileName()) : name,
                path,
                environment.isEmpty() ? null : EnvironmentName.of(environment),
                fields.location());
    }

    private static ClusterObject object(FieldReader fields) {
        String kind = fields.text("kind").isEmpty() ? "ConfigMap" : fields.text("kind");
        String namespace = fields.text("namespace").isEmpty() ? "flux-system" : fields.text("namespace");
        String name = fields.text("name");
        YamlMapping metadata = new YamlMapping();
        metadata.put("name", YamlScalar.string(name));
        metadata.put("namespace", YamlScalar.string(namespace));
        YamlMapping data = new YamlMapping();
        for (YamlEntry entry : fields.childOrEmpty("data").mapping()) {
            data.put(entry.name(), entry.value());
        }
        YamlMapping object = new YamlMapping(
                List.of(), fields.mapping().style(), null, fields.mapping().mark(), null);
        object.put("apiVersion", YamlScalar.string("v1"));
        object.put("kind", YamlScalar.string(kind));
        object.put("metadata", metadata);
        object.put(kind.equals("Secret") ? "stringData" : "data", data);
        return new ClusterObject(
                new FluxReference(kind, namespace, name),
                GitOpsYamlReader.environments(fields),
                object,
                fields.location());
    }
}
