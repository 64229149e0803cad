/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.argocd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.Hydration;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.ArgoRepositories;
import org.gitopsmaven.repository.ArgoSource;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.OwnRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * Renders every Application of repositories with us and with Argo CD's own code, and tells where they differ. The
 * oracle edits kustomizations in place: give it copies.
 *
 * <pre>java -cp … org.gitopsmaven.it.argocd.ArgoComparison ORACLE|- ROOT...</pre>
 */
public final class ArgoComparison {

    private static final ArgoSettings SETTINGS =
            new ArgoSettings(List.of(), List.of(), false, ArgoOracle.BUILD_OPTIONS, "", List.of());

    private final String command;
    private final Map<String, Integer> total = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private ArgoComparison(String command) {
        this.command = command;
    }

    public static void main(String[] arguments) throws IOException {
        ArgoComparison comparison = new ArgoComparison(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            comparison.repository(Path.of(arguments[i]).toRealPath());
        }
        System.out.println("TOTAL " + comparison.total);
    }

    private void repository(Path root) throws IOException {
        counts.clear();
        SourceTree tree = SourceTree.of(root);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of(root));
        List<Rendering> renderings = new Renderer(RenderOptions.of(tree).withArgoCd(SETTINGS), RenderListener.SILENT)
                .render(repository.targets());
        OwnRepository own = new ArgoRepositories(tree, SETTINGS).own();
        for (Rendering rendering : renderings) {
            count(rendering.status().word());
            GitOpsException fault = rendering.fault();
            if (fault != null) {
                System.out.println("  " + rendering.status().word() + " " + rendering.target() + ": "
                        + fault.describe().replace("\n", "\n      "));
            }
        }
        if (!command.equals("-")) {
            compare(root, own, renderings);
        }
        counts.forEach((key, number) -> total.merge(key, number, Integer::sum));
        System.out.println(root.getFileName() + " layout " + repository.layout() + " " + counts);
    }

    private void compare(Path root, OwnRepository own, List<Rendering> renderings) throws IOException {
        try (ArgoOracle oracle = new ArgoOracle(command)) {
            for (Rendering rendering : renderings) {
                if (rendering.target().source() instanceof ArgoSource source
                        && rendering.status() != RenderStatus.NOT_RENDERED) {
                    List<String> scopes = rendering.resources().stream()
                            .filter(resource -> resource.namespace().isEmpty())
                            .map(resource -> resource.gvk().group() + "/" + resource.kind())
                            .distinct()
                            .toList();
                    compare(rendering, oracle.render(source.application(), root, own, scopes));
                }
            }
        }
    }

    private void compare(Rendering rendering, ArgoOracle.Answer answer) {
        if (!rendering.isRendered()) {
            count(answer.error().isEmpty() ? "COMPARED only we refuse" : "compared: both refuse");
            System.out.println("  oracle on " + rendering.target() + ": " + head(answer.error()));
        } else if (!answer.error().isEmpty()) {
            count("COMPARED only Argo CD refuses");
            System.out.println("  ONLY ARGO CD REFUSES " + rendering.target() + " "
                    + rendering.target().definedAt() + ": " + head(answer.error()));
        } else {
            objects(rendering, answer);
        }
    }

    private void objects(Rendering rendering, ArgoOracle.Answer answer) {
        List<String> ours = rendering.resources().stream()
                .map(Resource::content)
                .map(content -> YamlJson.write(JsonTree.of(content)))
                .toList();
        List<String> onlyOurs = without(ours, answer.manifests());
        List<String> onlyTheirs = without(answer.manifests(), ours);
        if (onlyOurs.isEmpty() && onlyTheirs.isEmpty()) {
            count("compared: equal");
            hydrated(rendering, answer);
            return;
        }
        count("COMPARED differ");
        System.out.println(
                "  DIFFER " + rendering.target() + " " + rendering.target().definedAt() + "\n    ours:   "
                        + first(onlyOurs) + "\n    theirs: " + first(onlyTheirs));
    }

    /** The text that the source hydrator would commit, and the commands it would note. */
    private void hydrated(Rendering rendering, ArgoOracle.Answer answer) {
        Hydration hydration = Objects.requireNonNull(rendering.hydration());
        List<YamlNode> documents = new ArrayList<>();
        hydration.manifests().forEach(manifest -> documents.add(JsonTree.of(manifest.content())));
        String ours = YamlWriter.writeHydrated(documents);
        count(ours.equals(answer.hydrated()) ? "hydrated: equal" : "HYDRATED differ");
        if (!ours.equals(answer.hydrated())) {
            String[] left = ours.split("\n");
            String[] right = answer.hydrated().split("\n");
            int at = Arrays.mismatch(left, right);
            System.out.println("  HYDRATED " + rendering.target() + " line " + at + "\n    ours:   "
                    + (at < left.length ? left[at] : "") + "\n    theirs: " + (at < right.length ? right[at] : ""));
        }
        YamlSequence commands = new YamlSequence();
        hydration.commands().forEach(command -> commands.add(YamlScalar.string(command)));
        String noted = commands.isEmpty() ? "" : YamlJson.write(commands);
        count(noted.equals(answer.commands()) ? "commands: equal" : "commands: differ");
        if (!noted.equals(answer.commands())) {
            System.out.println("  commands " + rendering.target() + "\n    ours:   " + head(noted) + "\n    theirs: "
                    + head(answer.commands()));
        }
    }

    private static List<String> without(List<String> texts, List<String> others) {
        Map<String, Long> left = new TreeMap<>(ArgoOracle.counted(others));
        List<String> rest = new ArrayList<>();
        for (String text : texts) {
            if (left.merge(text, -1L, Long::sum) < 0) {
                rest.add(text);
            }
        }
        return rest;
    }

    private static String first(List<String> texts) {
        return texts.size() + " " + texts.stream().sorted().findFirst().orElse("");
    }

    private static String head(String text) {
        return text.length() < 600 ? text : text.substring(0, 600);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
