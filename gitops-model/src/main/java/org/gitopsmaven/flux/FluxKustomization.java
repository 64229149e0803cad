/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A Kustomization of {@code kustomize.toolkit.fluxcd.io}.
 *
 * @param path in the artifact of the source, as it is written
 * @param source where the files come from
 * @param targetNamespace empty for none
 * @param targetNamespaceGiven whether the field is there, which replaces the file's even when it is empty
 * @param patches as they stand in a kustomization, without options
 * @param images as they stand in a kustomization
 * @param components directories relative to the path
 * @param substitute variables that are written down
 * @param substituteFrom variables from objects, later ones over earlier ones
 * @param substituteAlways whether substitution runs without any variable
 * @param dependsOn other Kustomizations
 * @param decryptionProvider {@code sops}, or empty for none
 * @param content the whole object
 */
public record FluxKustomization(
        String name,
        String namespace,
        String path,
        FluxReference source,
        String targetNamespace,
        boolean targetNamespaceGiven,
        String namePrefix,
        boolean namePrefixGiven,
        String nameSuffix,
        boolean nameSuffixGiven,
        List<YamlMapping> patches,
        List<YamlMapping> images,
        List<String> components,
        boolean ignoreMissingComponents,
        List<String> buildMetadata,
        CommonMetadata commonMetadata,
        Map<String, String> substitute,
        List<SubstituteSource> substituteFrom,
        boolean substituteAlways,
        List<FluxReference> dependsOn,
        String decryptionProvider,
        boolean suspended,
        YamlMapping content) {

    /** The kind of these objects. */
    public static final String KIND = "Kustomization";

    private static final String GROUP = "kustomize.toolkit.fluxcd.io";

    /** Whether an object is a Kustomization of Flux. */
    public static boolean isKustomization(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        return gvk.group().equals(GROUP) && gvk.kind().equals(KIND);
    }

    /** Reads a Kustomization; a field of a wrong type is an error at its place. */
    public static FluxKustomization of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        FieldReader postBuild = spec.childOrEmpty("postBuild");
        String namespace = metadata.text("namespace");
        return new FluxKustomization(
                metadata.text("name"),
                namespace,
                spec.text("path"),
                FluxReference.of(spec.childOrEmpty("sourceRef"), "GitRepository", namespace),
                spec.text("targetNamespace"),
                spec.has("targetNamespace"),
                spec.text("namePrefix"),
                spec.has("namePrefix"),
                spec.text("nameSuffix"),
                spec.has("nameSuffix"),
                spec.list("patches").stream().map(FieldReader::mapping).toList(),
                spec.list("images").stream().map(FieldReader::mapping).toList(),
                spec.texts("components"),
                spec.flag("ignoreMissingComponents"),
                spec.texts("buildMetadata"),
                CommonMetadata.of(spec.childOrEmpty("commonMetadata")),
                postBuild.textMap("substitute"),
                postBuild.list("substituteFrom").stream()
                        .map(item -> new SubstituteSource(
                                // always an object of the Kustomization's own namespace
                                new FluxReference(item.text("kind"), namespace, item.text("name")),
                                item.flag("optional")))
                        .toList(),
                postBuild.text("substituteStrategy").equals("Always"),
                spec.list("dependsOn").stream()
                        .map(item -> FluxReference.of(item, KIND, namespace))
                        .toList(),
                spec.childOrEmpty("decryption").text("provider"),
                spec.flag("suspend"),
                object);
    }

    public Location definedAt() {
        return content.mark().location();
    }

    /** This object as another one refers to it. */
    public FluxReference reference() {
        return new FluxReference(KIND, namespace, name);
    }

    /** The path from the root of the artifact, without dots and slashes at its ends; empty for the root. */
    public String directory() {
        return GoPath.clean("/" + path).substring(1);
    }
}
