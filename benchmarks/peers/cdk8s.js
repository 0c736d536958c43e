// usage: node cdk8s.js NUMBER OUTPUT-FOLDER
// Writes NUMBER Deployments, the same ones as Workload.cs, as one file.
const { App, ApiObject, Chart, YamlOutputType } = require('cdk8s');

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
const nameLabel = 'app.kubernetes.io/name';

const httpProbe = (path, delay, period) => ({
  httpGet: { path, port: 8080 },
  initialDelaySeconds: delay,
  periodSeconds: period,
  failureThreshold: 3,
});

const container = (name, i) => ({
  name,
  image: `registry.example.com/team/${name}:1.${i % 100}.${i % 7}`,
  imagePullPolicy: 'IfNotPresent',
  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
  env: [
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'INSTANCE', value: `instance-${i}` },
    { name: 'ENABLED', value: 'true' },
    { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: `db-${i % 50}`, key: 'password' } } },
  ],
  resources: {
    requests: { cpu: '100m', memory: '128Mi' },
    limits: { cpu: '500m', memory: '256Mi' },
  },
  livenessProbe: httpProbe('/healthz', 10, 15),
  readinessProbe: httpProbe('/readyz', 5, 10),
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 10001,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
});

const deployment = (i) => {
  const name = `app-${String(i).padStart(5, '0')}`;
  const labels = { [nameLabel]: name, 'app.kubernetes.io/part-of': 'bench' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: `team-${i % 20}`, labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: { [nameLabel]: name } },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [container('web', i), container('sidecar', i)],
        },
      },
    },
  };
};

const app = new App({ outdir: folder, yamlOutputType: YamlOutputType.FILE_PER_APP });
const chart = new Chart(app, 'bench');
for (let i = 0; i < count; i++) {
  new ApiObject(chart, `d${i}`, deployment(i));
}
app.synth();
