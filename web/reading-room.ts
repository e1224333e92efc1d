import './style/index.css';
document.documentElement.classList.add('js');
