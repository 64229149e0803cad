/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A HelmRelease of {@code helm.toolkit.fluxcd.io}.
 *
 * @param object what it has in common with other definitions
 * @param chart the chart by name and source, unless an object is referred to
 * @param chartRef an OCIRepository, HelmChart or ExternalArtifact that is the chart
 * @param values those that are written down, with their places
 * @param valuesFrom values from objects, below those that are written down
 * @param installCrds what happens to CRDs at the first installation
 * @param upgradeCrds what happens to CRDs later
 */
public record HelmRelease(
        FluxObject object,
        Optional<ChartReference> chart,
        Optional<FluxReference> chartRef,
        String givenReleaseName,
        String storageNamespace,
        YamlMapping values,
        List<ValuesReference> valuesFrom,
        List<PostRenderer> postRenderers,
        CrdsPolicy installCrds,
        CrdsPolicy upgradeCrds,
        boolean disableHooks,
        boolean disableSchemaValidation) {

    /** The kind of these objects. */
    public static final String KIND = "HelmRelease";

    private static final String GROUP = "helm.toolkit.fluxcd.io";
    private static final int LONGEST_NAME = 53;
    private static final int KEPT_OF_NAME = 40;
    private static final int HASH_OF_NAME = 12;

    /** Whether an object is a HelmRelease. */
    public static boolean isHelmRelease(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        return gvk.group().equals(GROUP) && gvk.kind().equals(KIND);
    }

    /** Reads a HelmRelease; a field of a wrong type is an error at its place. */
    public static HelmRelease of(YamlMapping content) {
        FluxObject object = FluxObject.of(content, KIND);
        FieldReader spec = FieldReader.of(content).childOrEmpty("spec");
        FieldReader install = spec.childOrEmpty("install");
        return new HelmRelease(
                object,
                spec.child("chart").map(item -> ChartReference.of(item.childOrEmpty("spec"), object.namespace())),
                spec.child("chartRef").map(item -> FluxReference.of(item, "OCIRepository", object.namespace())),
                spec.text("releaseName"),
                spec.text("storageNamespace"),
                spec.childOrEmpty("values").mapping(),
                spec.list("valuesFrom").stream()
                        .map(item -> ValuesReference.of(item, object.namespace()))
                        .toList(),
                spec.list("postRenderers").stream().map(PostRenderer::of).toList(),
                CrdsPolicy.of(install, CrdsPolicy.CREATE),
                CrdsPolicy.of(spec.childOrEmpty("upgrade"), CrdsPolicy.SKIP),
                install.flag("disableHooks"),
                install.flag("disableSchemaValidation"));
    }

    /** The namespace it is installed into. */
    public String releaseNamespace() {
        return object.targetNamespace().isEmpty() ? object.namespace() : object.targetNamespace();
    }

    /** The name of the release; one that Helm would refuse for its length is cut and told apart by a hash. */
    public String releaseName() {
        String full = !givenReleaseName.isEmpty()
                ? givenReleaseName
                : object.targetNamespace().isEmpty() ? object.name() : object.targetNamespace() + "-" + object.name();
        return full.length() <= LONGEST_NAME
                ? full
                : full.substring(0, KEPT_OF_NAME) + "-" + hash(full).substring(0, HASH_OF_NAME);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
