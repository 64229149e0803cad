/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.config.Kustomization;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.provenance.OriginAnnotations;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.kustomize.transform.SortOrderTransformer;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Builds one directory from start to end ({@code api/krusty/kustomizer.go}). */
public final class RootBuild {

    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    private final KustomizeOptions options;
    private final BuildReport report;
    private final BaseCache bases;

    public RootBuild(KustomizeOptions options, BuildReport report, BaseCache bases) {
        this.options = options;
        this.report = report;
        this.bases = bases;
    }

    /** The resources in the order of the output. */
    public List<Resource> run(Loader loader) {
        YamlMapping whole = options.edits().whole();
        KustomizationFinder.Found found = whole == null
                ? KustomizationFinder.find(loader, options.version())
                : KustomizationFinder.replaced(loader, whole);
        Kustomization kustomization = options.edits().applyTo(found.kustomization());
        List<String> metadata = new ArrayList<>();
        for (YamlScalar wanted : kustomization.texts("buildMetadata")) {
            metadata.add(wanted.text());
        }
        SourceOrigin origin = metadata.isEmpty() ? null : SourceOrigin.root();
        Target target = Target.of(loader, kustomization, found.name(), context(metadata), origin);
        target.useSchema(true);
        ResMap resources = target.finish();
        sort(resources, kustomization);
        if (options.managedByLabel() || metadata.contains("managedByLabel")) {
            resources.resources().forEach(this::label);
        }
        for (KustomizeResource resource : resources.resources()) {
            new ShownNotes(resource).tidy();
            OriginAnnotations.remove(
                    resource, !metadata.contains("originAnnotations"), !metadata.contains("transformerAnnotations"));
        }
        List<Resource> results = new ArrayList<>(resources.size());
        for (KustomizeResource resource : resources.resources()) {
            results.add(result(resource));
        }
        return results;
    }

    private static Resource result(KustomizeResource resource) {
        Location defined = resource.origin().location();
        return new Resource(
                resource.content(), new Origin(defined, resource.originalId().name()));
    }

    private BuildContext context(List<String> metadata) {
        BuildSchemas schemas = new BuildSchemas(options.version());
        return new BuildContext(
                options.version(), schemas, new ResourceReader(schemas), report, bases, metadata, options.charts(), "");
    }

    private void sort(ResMap resources, Kustomization kustomization) {
        YamlMapping sortOptions = kustomization.mapping("sortOptions");
        if (sortOptions != null) {
            SortOrderTransformer.of(sortOptions).transform(resources);
        } else if (options.order() != OutputOrder.NONE) {
            SortOrderTransformer.legacy().transform(resources);
        }
    }

    private void label(KustomizeResource resource) {
        Map<String, String> labels = resource.labels();
        labels.put(MANAGED_BY, options.version() == KustomizeVersion.V5_8_1 ? "kustomize-v5.8.1" : "kustomize-(devel)");
        resource.setLabels(labels);
    }
}
