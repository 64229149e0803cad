/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.flux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.FluxSource;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.PostBuild;
import org.gitopsmaven.flux.ReleaseValues;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.KustomizeYaml;
import org.gitopsmaven.remote.RemoteAccess;
import org.gitopsmaven.remote.RemoteCharts;
import org.gitopsmaven.remote.RemoteServers;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.flux.Artifact;
import org.gitopsmaven.render.flux.KustomizationBuild;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.FluxReleaseSource;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * Renders every Kustomization and HelmRelease of repositories with us, the former with Flux' own code, the latter with
 * {@code helm template}, and tells where they differ. Charts of other repositories count as far as a cache has them.
 *
 * <pre>java -cp … org.gitopsmaven.it.flux.FluxComparison ORACLE|- HELM|- CACHE|- ROOT...</pre>
 */
public final class FluxComparison {

    private static final String LABELS = "helm.toolkit.fluxcd.io/";

    private final String oracle;
    private final String helm;
    private final String cache;
    private final Map<String, Integer> total = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private FluxComparison(String oracle, String helm, String cache) {
        this.oracle = oracle;
        this.helm = helm;
        this.cache = cache;
    }

    public static void main(String[] arguments) throws IOException {
        FluxComparison comparison = new FluxComparison(arguments[0], arguments[1], arguments[2]);
        for (int i = 3; i < arguments.length; i++) {
            comparison.repository(Path.of(arguments[i]).toRealPath());
        }
        System.out.println("TOTAL " + comparison.total);
    }

    private void repository(Path root) throws IOException {
        counts.clear();
        SourceTree tree = SourceTree.of(root);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of(root));
        RenderOptions options = RenderOptions.of(tree);
        if (!cache.equals("-")) {
            options = options.withCache(Path.of(cache)).withAllowRemote(true).withOffline(true);
        }
        List<Rendering> renderings = new Renderer(options, RenderListener.SILENT).render(repository.targets());
        for (Rendering rendering : renderings) {
            count(rendering.target().source().type() + " " + rendering.status().word());
            GitOpsException fault = rendering.fault();
            if (fault != null) {
                System.out.println("  " + rendering.status().word() + " " + rendering.target() + ": "
                        + fault.describe().replace("\n", "\n      "));
            }
        }
        compare(root, renderings);
        counts.forEach((key, number) -> total.merge(key, number, Integer::sum));
        System.out.println(root.getFileName() + " layout " + repository.layout() + " " + counts);
    }

    private void compare(Path root, List<Rendering> renderings) throws IOException {
        RenderedCluster clusters = new RenderedCluster(renderings);
        if (!oracle.equals("-")) {
            try (FluxOracle flux = new FluxOracle(oracle)) {
                for (Rendering rendering : renderings) {
                    if (rendering.target().source() instanceof FluxKustomizationSource source
                            && rendering.status() != RenderStatus.NOT_RENDERED) {
                        kustomization(rendering, source, clusters.of(source.scope()), flux, root);
                    }
                }
            }
        }
        if (!helm.equals("-")) {
            for (Rendering rendering : renderings) {
                if (rendering.target().source() instanceof FluxReleaseSource source
                        && rendering.status() != RenderStatus.NOT_RENDERED) {
                    release(rendering, source, clusters.of(source.scope()));
                }
            }
        }
    }

    private void kustomization(
            Rendering rendering, FluxKustomizationSource source, ObjectLookup objects, FluxOracle flux, Path root)
            throws IOException {
        PostBuild postBuild = PostBuild.of(source.kustomization(), objects);
        String ours = KustomizeYaml.write(rendering.resources());
        if (!postBuild.missing().isEmpty() && rendering.isRendered()) {
            count("built with nothing for what only the cluster has");
            ours = withNothing(source.kustomization(), objects, root);
            postBuild = PostBuild.of(source.kustomization(), orNothing(objects));
        }
        FluxOracle.Answer answer =
                flux.build(source.kustomization(), postBuild.variables().values(), root);
        if (!rendering.isRendered()) {
            tell(rendering, answer.error().isEmpty() ? "ONLY WE REFUSE" : "both refuse", answer.error());
        } else if (!answer.error().isEmpty()) {
            tell(rendering, "ONLY FLUX REFUSES", answer.error());
        } else {
            tell(rendering, ours.equals(answer.text()) ? "equal" : "DIFFERS", "");
        }
    }

    private static String withNothing(FluxKustomization kustomization, ObjectLookup objects, Path root) {
        Artifact artifact = Artifact.of(root, Map.of(), List.of());
        KustomizeOptions options = KustomizeOptions.defaults().within(root);
        return KustomizeYaml.write(
                new KustomizationBuild(artifact, SourceIgnore.of(artifact, ""), options, new KustomizeSession())
                        .build(kustomization, orNothing(objects))
                        .resources());
    }

    private static ObjectLookup orNothing(ObjectLookup objects) {
        return reference -> objects.find(reference).or(() -> Optional.of(new YamlMapping()));
    }

    private void release(Rendering rendering, FluxReleaseSource source, ObjectLookup objects) throws IOException {
        HelmRelease release = source.release();
        if (!release.postRenderers().isEmpty()
                || !release.object().commonMetadata().labels().isEmpty()) {
            count("release not compared: changed after Helm");
            return;
        }
        YamlMapping values;
        try {
            values = ReleaseValues.of(release, objects).values();
        } catch (GitOpsException fault) {
            count("release not compared: its values are no YAML");
            return;
        }
        List<String> theirs = new HelmCommandLine(helm).template(release, chart(source, objects), values);
        boolean refused = theirs.size() == 1 && theirs.get(0).startsWith("Error");
        if (!rendering.isRendered()) {
            tell(rendering, refused ? "both refuse" : "ONLY WE REFUSE", String.valueOf(rendering.fault()));
        } else if (refused) {
            tell(rendering, "ONLY HELM REFUSES", theirs.get(0));
        } else {
            List<String> onlyOurs = new ArrayList<>(
                    rendering.resources().stream().map(FluxComparison::plain).toList());
            List<String> onlyTheirs = new ArrayList<>(theirs);
            onlyTheirs.removeAll(onlyOurs);
            theirs.forEach(onlyOurs::remove);
            boolean equal = onlyOurs.isEmpty() && onlyTheirs.isEmpty();
            boolean random = theirs.size() == rendering.resources().size()
                    && rendering.findings().stream()
                            .anyMatch(finding -> finding.message().contains("random"));
            String result = equal ? "equal" : random ? "equal but for objects with random values" : "DIFFERS";
            tell(rendering, result, equal ? "" : onlyOurs + "\n--- THEIRS\n" + onlyTheirs);
        }
    }

    private Path chart(FluxReleaseSource source, ObjectLookup objects) {
        HelmRelease release = source.release();
        Optional<FluxReference> reference =
                release.chart().map(chart -> chart.source()).or(release::chartRef);
        Optional<FluxSource> found = reference.flatMap(objects::find).map(FluxSource::of);
        boolean own = reference.isEmpty() || reference.get().kind().equals("GitRepository");
        if (own || found.isEmpty()) {
            return source.directory();
        }
        RemoteCharts charts = new RemoteCharts(Path.of(cache), RemoteAccess.CACHE_ONLY, RemoteServers.DISCOVERED);
        String url = found.get().url();
        String revision = found.get().revision();
        return release.chart()
                .map(chart -> charts.archive(url, chart.chart(), chart.version().equals("*") ? "" : chart.version()))
                .orElseGet(() -> charts.archive(
                        url.substring(0, url.lastIndexOf('/')),
                        url.substring(url.lastIndexOf('/') + 1),
                        revision.substring(revision.indexOf(' ') + 1)));
    }

    /** An object without the labels of its owner. */
    private static String plain(Resource resource) {
        YamlMapping content = resource.content().copy();
        YamlMapping metadata = content.mapping("metadata");
        YamlMapping labels = metadata == null ? null : metadata.mapping("labels");
        if (metadata != null && labels != null) {
            labels.removeIf(entry -> entry.name().startsWith(LABELS));
            if (labels.isEmpty()) {
                metadata.remove("labels");
            }
        }
        return YamlWriter.write(JsonTree.of(content));
    }

    private void tell(Rendering rendering, String result, String detail) {
        count("compared " + rendering.target().source().type() + ": " + result);
        if (!result.equals("equal")) {
            System.out.println("  " + result + " " + rendering.target() + " "
                    + rendering.target().definedAt() + "\n    "
                    + detail.substring(0, Math.min(detail.length(), 1500)).replace("\n", "\n    "));
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
