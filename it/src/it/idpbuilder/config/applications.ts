export const applicationConfigs: ApplicationConfig[] = [
  ...['dev', 'staging'].map((environment) => ({
    name: `backstage-${environment}`,
    namespace: 'backstage',
    chart: { type: 'BackstageParameterizedChart', props: { environmentName: environment } },
    argocd: {
      syncWave: '30',
      destination: `${environment}-vcluster`,
      syncPolicy: { automated: { prune: true, selfHeal: true } },
    },
    dependencies: { database: 'postgres' },
  })),
  {
    name: 'postgres',
    namespace: 'backstage',
    chart: { type: 'PostgresChart', props: {} },
    argocd: { syncWave: '20', destination: 'dev-vcluster' },
  },
  {
    name: 'cache',
    namespace: 'backstage',
    chart: { type: 'HelmChart', props: { values: 'values.yaml' } },
    argocd: { syncWave: '20', destination: 'dev-vcluster' },
  },
  {
    name: 'kargo-pipelines',
    namespace: 'kargo-pipelines',
    chart: { type: 'KargoPipelinesChart', props: {} },
    argocd: { syncWave: '40', destination: 'in-cluster' },
  },
];
