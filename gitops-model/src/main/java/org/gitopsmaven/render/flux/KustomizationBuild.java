/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.KustomizationFile;
import org.gitopsmaven.flux.KustomizationOverlay;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.PostBuild;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.load.LoadRestrictor;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.FluxOrder;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.resource.ResourceId;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** Builds Kustomizations. Ported from {@code kustomization_controller.go} of {@code fluxcd/kustomize-controller}. */
public final class KustomizationBuild {

    private static final String GROUP = "kustomize.toolkit.fluxcd.io";

    private final Artifact artifact;
    private final SourceIgnore ignore;
    private final KustomizeOptions options;
    private final KustomizeSession session;

    /**
     * A builder over the files of a source.
     *
     * @param options how kustomizations are built otherwise: limits, remote bases
     */
    public KustomizationBuild(
            Artifact artifact, SourceIgnore ignore, KustomizeOptions options, KustomizeSession session) {
        this.artifact = artifact;
        this.ignore = ignore;
        this.options = options.withRestrictor(LoadRestrictor.NONE).withOrder(OutputOrder.NONE);
        this.session = session;
    }

    /**
     * Builds one Kustomization.
     *
     * @param objects what the cluster has
     * @throws GitOpsException for what the controller would refuse
     */
    public FluxBuild build(FluxKustomization kustomization, ObjectLookup objects) {
        KustomizeBuild built = kustomize(kustomization);
        built.resources().forEach(KustomizationBuild::checkIsObject);
        List<Finding> findings = new ArrayList<>(built.findings());
        PostBuild postBuild = PostBuild.of(kustomization, objects);
        findings.addAll(new ClusterData(objects).findings(kustomization, postBuild));
        List<Resource> resources = built.resources();
        if (postBuild.substitutes()) {
            resources = postBuild.substitution().applyAll(resources);
            checkIsDistinct(resources);
        }
        Encryption encryption = new Encryption(kustomization);
        resources.forEach(resource -> encryption.check(resource).ifPresent(findings::add));
        Ownership ownership = new Ownership(GROUP, kustomization.object());
        return new FluxBuild(
                FluxOrder.sorted(resources.stream().map(ownership::apply).toList()), built.files(), findings);
    }

    private KustomizeBuild kustomize(FluxKustomization kustomization) {
        String directory = kustomization.directory();
        if (!artifact.hasDirectory(directory)) {
            FieldReader spec = FieldReader.of(kustomization.object().content()).childOrEmpty("spec");
            throw new FluxException(
                    FluxRules.PATH,
                    "spec.path: there is no directory \"" + kustomization.path() + "\"",
                    spec.locationOf("path"),
                    null);
        }
        Optional<String> file = KustomizationFile.find(artifact, directory);
        YamlMapping start =
                file.map(this::read).orElseGet(() -> KustomizationFile.generate(artifact, ignore, directory));
        YamlMapping whole = new KustomizationOverlay(kustomization)
                .apply(start, file.isEmpty(), path -> artifact.has(directory, path));
        return Kustomizer.build(artifact.root().resolve(directory), options.withKustomization(whole), session);
    }

    /** The first document; an empty file is one without fields. */
    private YamlMapping read(String file) {
        List<YamlNode> documents = YamlReader.read(artifact.read(file), artifact.shown(file), YamlDialect.GOYAML2);
        if (documents.isEmpty() || YamlDialect.GOYAML2.isNull(documents.get(0))) {
            return new YamlMapping();
        }
        if (documents.get(0) instanceof YamlMapping mapping) {
            return mapping;
        }
        throw new GitOpsException("the kustomization is no object", Location.of(artifact.shown(file)));
    }

    private static void checkIsObject(Resource resource) {
        String version = resource.content().text("apiVersion");
        if (resource.name().isEmpty() || resource.kind().isEmpty() || version == null || version.isEmpty()) {
            throw new GitOpsException(
                    "failed to decode Kubernetes apiVersion, kind and name from " + resource.id(),
                    resource.origin().location());
        }
    }

    private static void checkIsDistinct(List<Resource> resources) {
        Set<ResourceId> ids = new HashSet<>();
        for (Resource resource : resources) {
            if (!ids.add(resource.id())) {
                throw new GitOpsException(
                        "after substitution there are two of " + resource.id(),
                        resource.origin().location(),
                        "let their names differ by something else than a variable");
            }
        }
    }
}
