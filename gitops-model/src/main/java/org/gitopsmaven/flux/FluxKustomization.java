/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A Kustomization of {@code kustomize.toolkit.fluxcd.io}.
 *
 * @param object what it has in common with other definitions
 * @param path in the artifact of the source, as it is written
 * @param source where the files come from
 * @param namePrefix instead of that of the file; empty to leave it
 * @param nameSuffix instead of that of the file; empty to leave it
 * @param patches as they stand in a kustomization, without options
 * @param images as they stand in a kustomization
 * @param components directories relative to the path
 * @param substitute variables that are written down
 * @param substituteFrom variables from objects, later ones over earlier ones
 * @param substituteAlways whether substitution runs without any variable
 * @param decryptionProvider {@code sops}, or empty for none
 */
public record FluxKustomization(
        FluxObject object,
        String path,
        FluxReference source,
        String namePrefix,
        String nameSuffix,
        List<YamlMapping> patches,
        List<YamlMapping> images,
        List<String> components,
        boolean ignoreMissingComponents,
        List<String> buildMetadata,
        Map<String, String> substitute,
        List<SubstituteSource> substituteFrom,
        boolean substituteAlways,
        String decryptionProvider) {

    /** The kind of these objects. */
    public static final String KIND = "Kustomization";

    private static final String GROUP = "kustomize.toolkit.fluxcd.io";

    /** Whether an object is a Kustomization of Flux. */
    public static boolean isKustomization(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        return gvk.group().equals(GROUP) && gvk.kind().equals(KIND);
    }

    /** Reads a Kustomization; a field of a wrong type is an error at its place. */
    public static FluxKustomization of(YamlMapping content) {
        FluxObject object = FluxObject.of(content, KIND);
        FieldReader spec = FieldReader.of(content).childOrEmpty("spec");
        FieldReader postBuild = spec.childOrEmpty("postBuild");
        return new FluxKustomization(
                object,
                spec.text("path"),
                FluxReference.of(spec.childOrEmpty("sourceRef"), "GitRepository", object.namespace()),
                spec.text("namePrefix"),
                spec.text("nameSuffix"),
                spec.list("patches").stream().map(FieldReader::mapping).toList(),
                spec.list("images").stream().map(FieldReader::mapping).toList(),
                spec.texts("components"),
                spec.flag("ignoreMissingComponents"),
                spec.texts("buildMetadata"),
                postBuild.textMap("substitute"),
                postBuild.list("substituteFrom").stream()
                        .map(item -> SubstituteSource.of(item, object.namespace()))
                        .toList(),
                postBuild.text("substituteStrategy").equals("Always"),
                spec.childOrEmpty("decryption").text("provider"));
    }

    /** The same with its path below a directory of another source. */
    public FluxKustomization below(String directory) {
        return new FluxKustomization(
                object,
                directory + "/" + directory(),
                source,
                namePrefix,
                nameSuffix,
                patches,
                images,
                components,
                ignoreMissingComponents,
                buildMetadata,
                substitute,
                substituteFrom,
                substituteAlways,
                decryptionProvider);
    }

    /** The path from the root of the artifact, without dots and slashes at its ends; empty for the root. */
    public String directory() {
        return GoPath.clean("/" + path).substring(1);
    }
}
